namespace ManifestKit.Rules;

/// <summary>Something that a rule found in a stack.</summary>
/// <param name="Id">The rule's id, such as <c>MK1001</c>.</param>
/// <param name="Severity">How bad it is: an <see cref="RuleSeverity.Error"/> would be rejected or broken where it runs.</param>
/// <param name="Message">What is wrong, then what to do.</param>
/// <param name="File">The file that declares it, as the compiler saw its path; empty when it is not known.</param>
/// <param name="Line">The line, from 1; 0 when it is not known.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="Environment">The environment whose variation it is in; null when the declaration itself is wrong.</param>
public sealed record StackFinding(string Id, RuleSeverity Severity, string Message, string File, int Line, int Column, string? Environment);
