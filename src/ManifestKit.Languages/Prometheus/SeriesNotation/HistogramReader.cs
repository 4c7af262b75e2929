using System.Globalization;

namespace ManifestKit.Languages.Prometheus;

/// <summary>Reads what stands between the braces of a histogram: <c>key:value</c> pairs, separated by blanks.</summary>
internal static class HistogramReader
{
    private static readonly string[] Lists = ["buckets", "n_buckets", "custom_values"];
    private static readonly string[] Integers = ["schema", "offset", "n_offset"];
    private static readonly string[] Numbers = ["sum", "count", "z_bucket", "z_bucket_w"];
    private static readonly string[] Hints = ["unknown", "reset", "not_reset", "gauge"];

    public static Parsed<HistogramSample> Read(string text, int start, int end)
    {
        var sample = new HistogramSample();
        for (var i = start; i < end;)
        {
            if (Ascii.IsBlank(text[i]))
            {
                i++;
                continue;
            }

            var colon = text.IndexOf(':', i, end - i);
            if (colon < 0)
                return Invalid(i, end, "Found no ':'; expected key:value, such as count:3.");
            var valueEnd = ValueEnd(text, colon + 1, end);
            var key = text.Substring(i, colon - i);
            var value = text.Substring(colon + 1, valueEnd - colon - 1);
            if (!IsKnown(key))
                return Invalid(i, colon, $"{Found.Quote(key)} is not part of a histogram; expected {string.Join(", ", Integers.Concat(Numbers).Concat(Lists))} or counter_reset_hint.{NearestName.Hint(key, Integers.Concat(Numbers).Concat(Lists))}");
            if (With(sample, key, value) is not { } changed)
                return Invalid(colon + 1, valueEnd, $"Found {Found.Quote(value)} as {key}; expected {Expected(key)}.");
            sample = changed;
            i = valueEnd;
        }

        return Parsed.Valid(sample);
    }

    private static HistogramSample? With(HistogramSample sample, string key, string value)
    {
        if (key == "counter_reset_hint")
            return Hints.Contains(value) ? sample with { CounterResetHint = value } : null;
        if (Lists.Contains(key))
        {
            if (List(value) is not { } list)
                return null;
            return key switch
            {
                "buckets" => sample with { Buckets = list },
                "n_buckets" => sample with { NegativeBuckets = list },
                _ => sample with { CustomValues = list },
            };
        }

        if (!TryNumber(value, out var number) || (Integers.Contains(key) && (number != Math.Truncate(number) || Math.Abs(number) > int.MaxValue)))
            return null;
        return key switch
        {
            "schema" => sample with { Schema = (int)number },
            "offset" => sample with { Offset = (int)number },
            "n_offset" => sample with { NegativeOffset = (int)number },
            "sum" => sample with { Sum = number },
            "count" => sample with { Count = number },
            "z_bucket" => sample with { ZeroBucket = number },
            _ => sample with { ZeroBucketWidth = number },
        };
    }

    private static bool IsKnown(string key) => Lists.Contains(key) || Integers.Contains(key) || Numbers.Contains(key) || key == "counter_reset_hint";

    private static string Expected(string key)
        => Lists.Contains(key) ? "a list such as [1 2 3]"
            : Numbers.Contains(key) ? "a number"
            : Integers.Contains(key) ? "a whole number"
            : "one of " + string.Join(", ", Hints);

    private static IReadOnlyList<double>? List(string value)
    {
        if (value.Length < 2 || value[0] != '[' || value[value.Length - 1] != ']')
            return null;
        var numbers = new List<double>();
        foreach (var part in value.Substring(1, value.Length - 2).Split([' '], StringSplitOptions.RemoveEmptyEntries))
        {
            if (!TryNumber(part, out var number))
                return null;
            numbers.Add(number);
        }

        return numbers;
    }

    private static bool TryNumber(string value, out double number)
    {
        number = value is "Inf" or "+Inf" ? double.PositiveInfinity : value == "-Inf" ? double.NegativeInfinity : double.NaN;
        return value is "Inf" or "-Inf" or "+Inf" or "NaN"
            || (double.TryParse(value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent, CultureInfo.InvariantCulture, out number) && !double.IsInfinity(number));
    }

    private static int ValueEnd(string text, int start, int end)
    {
        if (start < end && text[start] == '[')
            return text.IndexOf(']', start, end - start) is var close and >= 0 ? close + 1 : end;
        while (start < end && !Ascii.IsBlank(text[start]))
            start++;
        return start;
    }

    private static Parsed<HistogramSample> Invalid(int start, int end, string message)
        => Parsed.Invalid<HistogramSample>(TextSpan.FromBounds(start, end), message);
}
