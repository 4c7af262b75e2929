using System.Globalization;

namespace ManifestKit.Languages;

/// <summary>Names what a parser found, for its messages.</summary>
internal static class Found
{
    private const int LongestQuote = 40;

    /// <summary>The character at an index, or the end of the text.</summary>
    public static string At(string text, int index)
    {
        if (index >= text.Length)
            return "the end of the text";
        if (char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]))
            return $"'{text.Substring(index, 2)}'";
        var c = text[index];
        return c switch
        {
            ' ' => "a space",
            '\t' => "a tab",
            '\n' or '\r' => "a line break",
            '\'' => "\"'\"",
            _ when IsVisible(c) => $"'{c}'",
            _ => "U+" + ((int)c).ToString("X4", CultureInfo.InvariantCulture),
        };
    }

    /// <summary>The span of the character at an index; empty at the end of the text.</summary>
    public static TextSpan SpanAt(string text, int index)
    {
        if (index >= text.Length)
            return new TextSpan(text.Length, 0);
        var pair = char.IsHighSurrogate(text[index]) && index + 1 < text.Length && char.IsLowSurrogate(text[index + 1]);
        return new TextSpan(index, pair ? 2 : 1);
    }

    /// <summary>A part of the text in quotes, shortened when it is long.</summary>
    public static string Quote(string part)
    {
        if (part.Length == 0)
            return "''";
        var cut = part.Length <= LongestQuote ? part : Shorten(part);
        return "'" + cut.Replace("\n", "\\n").Replace("\r", "\\r").Replace("\t", "\\t") + "'";
    }

    private static string Shorten(string part)
    {
        var end = char.IsHighSurrogate(part[LongestQuote - 1]) ? LongestQuote - 1 : LongestQuote;
        return part.Substring(0, end) + "...";
    }

    private static bool IsVisible(char c)
        => char.GetUnicodeCategory(c) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.SpaceSeparator
            or UnicodeCategory.OtherNotAssigned);
}
