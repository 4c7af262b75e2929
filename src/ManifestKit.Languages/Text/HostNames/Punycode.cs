using System.Text;

namespace ManifestKit.Languages;

/// <summary>The code of code points in ASCII that host names use behind <c>xn--</c>.</summary>
/// <remarks>Reference: https://www.rfc-editor.org/rfc/rfc3492#section-6.</remarks>
internal static class Punycode
{
    private const int Base = 36;
    private const int FirstCodePoint = 128;
    private const int FirstBias = 72;

    /// <summary>What a code stands for; null if it is none.</summary>
    public static string? Decode(string code)
    {
        var delimiter = code.LastIndexOf('-');
        List<int> points = [.. code.Substring(0, Math.Max(delimiter, 0)).Select(unit => (int)unit)];
        var (next, index, bias) = (FirstCodePoint, 0, FirstBias);
        for (var position = delimiter + 1; position < code.Length;)
        {
            var start = index;
            if (!TryReadNumber(code, ref position, ref index, bias))
                return null;
            bias = Adapt(index - start, points.Count + 1, start == 0);
            next += index / (points.Count + 1);
            index %= points.Count + 1;
            if (next > 0x10FFFF || next is >= 0xD800 and <= 0xDFFF)
                return null;
            points.Insert(index, next);
            index++;
        }

        return string.Concat(points.Select(char.ConvertFromUtf32));
    }

    /// <summary>The code of a text.</summary>
    public static string Encode(IReadOnlyList<int> points)
    {
        var code = new StringBuilder();
        foreach (var point in points.Where(point => point < FirstCodePoint))
            code.Append((char)point);
        var basic = code.Length;
        var done = basic;
        if (basic > 0)
            code.Append('-');
        var (next, delta, bias) = (FirstCodePoint, 0, FirstBias);
        while (done < points.Count)
        {
            var smallest = points.Where(point => point >= next).Min();
            delta += (smallest - next) * (done + 1);
            next = smallest;
            foreach (var point in points)
            {
                if (point < next)
                    delta++;
                if (point != next)
                    continue;
                WriteNumber(code, delta, bias);
                bias = Adapt(delta, done + 1, done == basic);
                delta = 0;
                done++;
            }

            delta++;
            next++;
        }

        return code.ToString();
    }

    private static bool TryReadNumber(string code, ref int position, ref int number, int bias)
    {
        var weight = 1;
        for (var k = Base; ; k += Base)
        {
            if (position >= code.Length || Digit(code[position++]) is not (>= 0 and var digit) || digit > (int.MaxValue - number) / weight)
                return false;
            number += digit * weight;
            var threshold = Threshold(k, bias);
            if (digit < threshold)
                return true;
            if (weight > int.MaxValue / (Base - threshold))
                return false;
            weight *= Base - threshold;
        }
    }

    private static void WriteNumber(StringBuilder code, int number, int bias)
    {
        for (var k = Base; ; k += Base)
        {
            var threshold = Threshold(k, bias);
            if (number < threshold)
                break;
            code.Append(Letter(threshold + ((number - threshold) % (Base - threshold))));
            number = (number - threshold) / (Base - threshold);
        }

        code.Append(Letter(number));
    }

    private static int Threshold(int k, int bias) => Math.Min(Math.Max(k - bias, 1), 26);

    private static int Adapt(int delta, int length, bool isFirst)
    {
        delta = isFirst ? delta / 700 : delta / 2;
        delta += delta / length;
        var bias = 0;
        for (; delta > 455; bias += Base)
            delta /= 35;
        return bias + (Base * delta / (delta + 38));
    }

    private static char Letter(int digit) => (char)(digit < 26 ? digit + 'a' : digit - 26 + '0');

    private static int Digit(char unit) => unit switch
    {
        >= '0' and <= '9' => unit - '0' + 26,
        >= 'a' and <= 'z' => unit - 'a',
        >= 'A' and <= 'Z' => unit - 'A',
        _ => -1,
    };
}
