namespace ManifestKit.Languages.Json;

/// <summary>The grammar of JSON numbers.</summary>
/// <remarks>Reference: https://www.rfc-editor.org/rfc/rfc8259#section-6.</remarks>
internal static class JsonNumber
{
    /// <summary>The end of the number that starts at <paramref name="start"/>, and what is wrong with it.</summary>
    public static int FindEnd(string text, int start, out string? problem)
    {
        var pos = text[start] == '-' ? start + 1 : start;
        var whole = pos;
        var exponentDigits = 0;
        pos = SkipDigits(text, pos);
        problem = pos == whole ? "Found '-' without a digit; a number needs one behind it."
            : pos - whole > 1 && text[whole] == '0' ? "A number may not begin with 0. Remove the zeros, or quote the text."
            : null;

        if (pos < text.Length && text[pos] == '.')
        {
            var fraction = pos + 1;
            pos = SkipDigits(text, fraction);
            if (pos == fraction)
                problem ??= "A number needs a digit behind its '.'.";
        }

        if (pos < text.Length && text[pos] is 'e' or 'E')
        {
            pos++;
            if (pos < text.Length && text[pos] is '+' or '-')
                pos++;
            var exponent = pos;
            pos = SkipDigits(text, pos);
            exponentDigits = pos - exponent;
            if (exponentDigits == 0)
                problem ??= "A number needs a digit in its exponent.";
        }

        if (pos - start > DataNumberText.MaxLength)
            problem ??= $"The number has {pos - start} characters; at most {DataNumberText.MaxLength} are read.";
        else if (exponentDigits > DataNumberText.MaxExponentDigits)
            problem ??= $"The exponent has {exponentDigits} digits; at most {DataNumberText.MaxExponentDigits} are read.";
        return pos;
    }

    private static int SkipDigits(string text, int pos)
    {
        while (pos < text.Length && text[pos] is >= '0' and <= '9')
            pos++;
        return pos;
    }
}
