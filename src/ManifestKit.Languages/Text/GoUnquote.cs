namespace ManifestKit.Languages;

/// <summary>Reads Go's string literals.</summary>
internal static class GoUnquote
{
    /// <summary>Reads the literal whose opening quote stands at <paramref name="start"/>.</summary>
    /// <param name="text">The text that holds the literal.</param>
    /// <param name="start">The index of the opening quote, which also closes the literal.</param>
    /// <param name="end">The index behind the closing quote.</param>
    /// <param name="error">The first thing that is wrong; null if nothing is.</param>
    public static string Read(string text, int start, out int end, out SyntaxError? error)
    {
        SyntaxError? first = null;
        end = new GoStringScanner(text, (span, message) => first ??= new SyntaxError(span, message)).Scan(start);
        error = first;
        return GoStringDecoder.Decode(text, start, end);
    }
}
