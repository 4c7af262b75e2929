namespace ManifestKit.Languages.JsonSchema.Formats;

/// <summary>URI templates: literals, and expressions such as <c>{?page,size:3}</c>.</summary>
/// <remarks>Reference: https://www.rfc-editor.org/rfc/rfc6570#section-2.</remarks>
internal static class UriTemplateFormat
{
    private const string Operators = "+#./;?&=,!@|";
    private const string NotLiteral = " \"%<>\\^`{|}";

    public static bool IsTemplate(string text)
    {
        for (var i = 0; i < text.Length;)
        {
            var length = text[i] switch
            {
                '{' => Expression(text, i),
                '%' => IsEncoded(text, i) ? 3 : 0,
                var unit => unit <= ' ' || unit == '\u007f' || NotLiteral.IndexOf(unit) >= 0 ? 0 : 1,
            };
            if (length == 0)
                return false;
            i += length;
        }

        return true;
    }

    private static int Expression(string text, int start)
    {
        var end = text.IndexOf('}', start);
        if (end < 0)
            return 0;
        var first = start + 1 < end && Operators.IndexOf(text[start + 1]) >= 0 ? start + 2 : start + 1;
        return text.Substring(first, end - first).Split(',').All(IsVariable) ? end + 1 - start : 0;
    }

    private static bool IsVariable(string text)
    {
        var colon = text.IndexOf(':');
        if (colon >= 0)
        {
            // The prefix has at most four digits, and does not begin with 0.
            var digits = text.Length - colon - 1;
            if (digits is < 1 or > 4 || text[colon + 1] == '0' || Ascii.SkipDigits(text, colon + 1) != text.Length)
                return false;
            text = text.Substring(0, colon);
        }
        else if (text.EndsWith("*", StringComparison.Ordinal))
        {
            text = text.Substring(0, text.Length - 1);
        }

        return IsName(text);
    }

    private static bool IsName(string text)
    {
        var needsLetter = true;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '.' && !needsLetter)
                needsLetter = true;
            else if (text[i] == '%' && IsEncoded(text, i))
                (i, needsLetter) = (i + 2, false);
            else if (Ascii.IsLetterOrDigit(text[i]) || text[i] == '_')
                needsLetter = false;
            else
                return false;
        }

        return !needsLetter;
    }

    private static bool IsEncoded(string text, int i) => i + 2 < text.Length && Ascii.IsHexDigit(text[i + 1]) && Ascii.IsHexDigit(text[i + 2]);
}
