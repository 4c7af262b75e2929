namespace ManifestKit;

/// <summary>The file and line that declared something.</summary>
/// <param name="File">The path as the compiler saw it; empty when it is not known.</param>
/// <param name="Line">The line, from 1; 0 when it is not known.</param>
public readonly record struct SourceLocation(string File, int Line);
