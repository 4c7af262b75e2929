namespace ManifestKit.Languages.JsonSchema.Formats;

/// <summary>Labels of internationalized host names.</summary>
/// <remarks>Reference: https://www.rfc-editor.org/rfc/rfc3492#section-6.2.</remarks>
internal static class Punycode
{
    /// <summary>Whether a label is <c>xn--</c> and a code that decodes to something beyond ASCII.</summary>
    public static bool IsLabel(string label) =>
        label.StartsWith("xn--", StringComparison.OrdinalIgnoreCase) && TryDecode(label.Substring(4));

    private static bool TryDecode(string code)
    {
        var delimiter = code.LastIndexOf('-');
        var length = Math.Max(delimiter, 0);
        var (next, index, bias) = (128, 0, 72);
        var position = delimiter < 0 ? 0 : delimiter + 1;
        if (position >= code.Length)
            return false;
        while (position < code.Length)
        {
            var start = index;
            var weight = 1;
            for (var k = 36; ; k += 36)
            {
                if (position >= code.Length || Digit(code[position++]) is not (>= 0 and var digit))
                    return false;
                if (digit > (int.MaxValue - index) / weight)
                    return false;
                index += digit * weight;
                var threshold = Math.Min(Math.Max(k - bias, 1), 26);
                if (digit < threshold)
                    break;
                if (weight > int.MaxValue / (36 - threshold))
                    return false;
                weight *= 36 - threshold;
            }

            length++;
            bias = Adapt(index - start, length, start == 0);
            next += index / length;
            index = (index % length) + 1;
            if (next > 0x10FFFF)
                return false;
        }

        return true;
    }

    private static int Adapt(int delta, int length, bool isFirst)
    {
        delta = isFirst ? delta / 700 : delta / 2;
        delta += delta / length;
        var bias = 0;
        for (; delta > 455; bias += 36)
            delta /= 35;
        return bias + (36 * delta / (delta + 38));
    }

    private static int Digit(char unit) => unit switch
    {
        >= '0' and <= '9' => unit - '0' + 26,
        >= 'a' and <= 'z' => unit - 'a',
        >= 'A' and <= 'Z' => unit - 'A',
        _ => -1,
    };
}
