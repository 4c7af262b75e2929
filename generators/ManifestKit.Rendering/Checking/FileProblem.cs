using ManifestKit.Languages;

namespace ManifestKit.Rendering;

/// <summary>Something in a rendered file that its reader would reject.</summary>
/// <param name="Line">The line of the file, from 1.</param>
/// <param name="Message">What does not fit, where in the document, and what is expected.</param>
internal sealed record FileProblem(int Line, string Message)
{
    public static FileProblem At(string text, TextSpan span, string message) =>
        new(1 + text.AsSpan(0, Math.Min(span.Start, text.Length)).Count('\n'), message);
}
