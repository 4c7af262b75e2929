namespace ManifestKit.Languages.GoTemplates;

/// <summary>The use of a variable in a template: <c>$labels.instance</c>.</summary>
/// <param name="Variable">The variable with its <c>$</c>; <c>.</c> for the data of the template itself.</param>
/// <param name="Fields">The fields behind it, in order: <c>instance</c>.</param>
/// <param name="Span">Where the reference stands.</param>
public sealed record TemplateReference(string Variable, IReadOnlyList<string> Fields, TextSpan Span);
