namespace ManifestKit.Languages.Json;

/// <summary>Names what was found, and says what to write instead of the usual mistakes.</summary>
internal static class JsonAdvice
{
    private const int LongestQuote = 40;

    public static string Describe(string text, int pos, int length)
    {
        if (pos >= text.Length)
            return "the end of the text";
        if (text[pos] is < ' ' or '\u007F')
            return $"the control character {JsonString.Escape(text[pos])}";
        return length <= LongestQuote ? $"'{text.Substring(pos, length)}'" : $"'{text.Substring(pos, LongestQuote)}...'";
    }

    public static string ForValue(string text, int pos) => At(text, pos) switch
    {
        '\0' => "",
        '\'' => "Use double quotes.",
        '/' or '#' => "JSON has no comments.",
        'T' or 'F' or 'N' or 'I' => "JSON has true, false and null, in lower case, and no infinity or NaN.",
        '+' => "A number has no '+' in front of it.",
        '.' => "A number needs a digit before its '.'.",
        _ => "A text stands in double quotes.",
    };

    public static string ForKey(string text, int pos) => At(text, pos) switch
    {
        '\0' => "",
        '\'' => "Use double quotes.",
        '/' or '#' => "JSON has no comments.",
        ',' => "Remove the comma.",
        _ => "Quote it.",
    };

    private static char At(string text, int pos) => pos < text.Length ? text[pos] : '\0';
}
