using ManifestKit.Languages;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using SourceSpan = Microsoft.CodeAnalysis.Text.TextSpan;
using TextSpan = ManifestKit.Languages.TextSpan;

namespace ManifestKit.SchemaTypes.Crds;

/// <summary>What is wrong with a file of definitions, and where.</summary>
/// <param name="Id">The diagnostic's id.</param>
/// <param name="Path">The file.</param>
/// <param name="Span">The place in its text.</param>
/// <param name="Lines">The same place in lines and columns.</param>
/// <param name="Message">What was found, what was expected, what to do.</param>
internal sealed record CrdProblem(string Id, string Path, TextSpan Span, LinePositionSpan Lines, string Message)
{
    public const string Malformed = "MK9102";
    public const string Twice = "MK9103";

    /// <summary>The place of the problem.</summary>
    public Location Location => Location.Create(Path, SourceSpan.FromBounds(Span.Start, Span.End), Lines);

    public static CrdProblem At(string path, string text, SyntaxError error)
    {
        // A whole document is a place of many lines: its first line says enough.
        var end = text.IndexOf('\n', error.Span.Start, error.Span.Length);
        var span = end < 0 ? error.Span : TextSpan.FromBounds(error.Span.Start, end);
        var lines = SourceText.From(text).Lines.GetLinePositionSpan(SourceSpan.FromBounds(span.Start, span.End));
        return new CrdProblem(Malformed, path, span, lines, error.Message);
    }

    public static CrdProblem Conflict(string path, string name, string other) => new(
        Twice,
        path,
        default,
        default,
        "The class " + name + " is already made from '" + other + "'; remove one of the two files from the item KubernetesCrd, or give it a Namespace of its own");
}
