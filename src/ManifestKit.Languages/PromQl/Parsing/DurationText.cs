namespace ManifestKit.Languages.PromQl.Parsing;

/// <summary>Reads durations such as <c>1h30m</c>: whole numbers with units, from the largest unit to the smallest, each once.</summary>
internal static class DurationText
{
    private const long NanosecondsPerMillisecond = 1_000_000;

    private static readonly (string Unit, long Milliseconds)[] Units =
    [
        ("y", 365L * 24 * 60 * 60 * 1000),
        ("w", 7L * 24 * 60 * 60 * 1000),
        ("d", 24L * 60 * 60 * 1000),
        ("h", 60L * 60 * 1000),
        ("m", 60L * 1000),
        ("s", 1000),
        ("ms", 1),
    ];

    /// <summary>The longest duration that Prometheus can hold, in seconds: about 292 years.</summary>
    public const double MaximumSeconds = long.MaxValue / 1e9;

    /// <summary>The number of seconds, or what is wrong.</summary>
    public static (double Seconds, string? Problem) Parse(string text, int start, int end)
    {
        long total = 0;
        var nextUnit = 0;
        var i = start;
        while (i < end)
        {
            long count = 0;
            var digits = i;
            for (; i < end && Characters.IsDigit(text[i]); i++)
            {
                if (count > long.MaxValue / 100)
                    return (0, TooLong);
                count = (count * 10) + (text[i] - '0');
            }

            var unitStart = i;
            while (i < end && !Characters.IsDigit(text[i]))
                i++;
            if (unitStart == i)
                return (0, $"'{text.Substring(digits, i - digits)}' has no unit of time; add y, w, d, h, m, s or ms");
            var unit = FindUnit(text, unitStart, i);
            if (digits == unitStart || unit < 0)
                return (0, $"'{text.Substring(unitStart, i - unitStart)}' is no unit of time; use y, w, d, h, m, s or ms");
            if (unit < nextUnit)
                return (0, $"'{Units[unit].Unit}' must stand before smaller units and only once; write for example 1h30m");
            if (count > (long.MaxValue / NanosecondsPerMillisecond - total) / Units[unit].Milliseconds)
                return (0, TooLong);
            total += count * Units[unit].Milliseconds;
            nextUnit = unit + 1;
        }

        return (total / 1000.0, null);
    }

    private const string TooLong = "the duration is too long; at most 292 years can be held";

    private static int FindUnit(string text, int start, int end)
    {
        for (var i = 0; i < Units.Length; i++)
        {
            if (Units[i].Unit.Length == end - start && string.CompareOrdinal(text, start, Units[i].Unit, 0, end - start) == 0)
                return i;
        }

        return -1;
    }
}
