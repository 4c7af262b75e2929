namespace ManifestKit.Languages.Prometheus;

/// <summary>Checks what stands between the braces of a histogram: <c>key:value</c> pairs, separated by blanks.</summary>
internal static class HistogramChecker
{
    private static readonly string[] Lists = ["buckets", "n_buckets", "custom_values"];
    private static readonly string[] Numbers = ["schema", "sum", "count", "z_bucket", "z_bucket_w", "offset", "n_offset"];
    private static readonly string[] Hints = ["unknown", "reset", "not_reset", "gauge"];

    public static SyntaxError? Check(string text, int start, int end)
    {
        for (var i = start; i < end;)
        {
            if (Ascii.IsBlank(text[i]))
            {
                i++;
                continue;
            }

            var colon = text.IndexOf(':', i, end - i);
            if (colon < 0)
                return new SyntaxError(TextSpan.FromBounds(i, end), "Expected key:value, such as count:3.");
            var valueEnd = ValueEnd(text, colon + 1, end);
            var key = text.Substring(i, colon - i);
            var value = text.Substring(colon + 1, valueEnd - colon - 1);
            if (!IsKnown(key))
                return new SyntaxError(TextSpan.FromBounds(i, colon), $"{Found.Quote(key)} is not part of a histogram; expected {string.Join(", ", Numbers)}, {string.Join(", ", Lists)} or counter_reset_hint.");
            if (!Fits(key, value))
                return new SyntaxError(TextSpan.FromBounds(colon + 1, valueEnd), $"{key} needs {Expected(key)}, found {Found.Quote(value)}.");
            i = valueEnd;
        }

        return null;
    }

    private static bool IsKnown(string key) => Lists.Contains(key) || Numbers.Contains(key) || key == "counter_reset_hint";

    private static string Expected(string key)
        => Lists.Contains(key) ? "a list such as [1 2 3]" : Numbers.Contains(key) ? "a number" : "one of " + string.Join(", ", Hints);

    private static bool Fits(string key, string value)
    {
        if (key == "counter_reset_hint")
            return Hints.Contains(value);
        if (Numbers.Contains(key))
            return IsNumber(value);
        return value.Length >= 2 && value[0] == '[' && value[value.Length - 1] == ']'
            && value.Substring(1, value.Length - 2).Split([' '], StringSplitOptions.RemoveEmptyEntries).All(IsNumber);
    }

    private static bool IsNumber(string value)
        => value is "Inf" or "-Inf" or "+Inf" or "NaN"
            || double.TryParse(value, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out _);

    private static int ValueEnd(string text, int start, int end)
    {
        if (start < end && text[start] == '[')
            return text.IndexOf(']', start, end - start) is var close and >= 0 ? close + 1 : end;
        while (start < end && !Ascii.IsBlank(text[start]))
            start++;
        return start;
    }
}
