using ManifestKit.Rules;

namespace ManifestKit.Hosting;

/// <summary>A place in a source file.</summary>
/// <param name="File">The path as the compiler saw it.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
internal sealed record SourcePlace(string File, int Line, int Column)
{
    /// <summary>The place of a declaration.</summary>
    public static SourcePlace Of(SourceLocation location) => new(location.File, location.Line, new SourceColumns(new()).Of(location));
}
