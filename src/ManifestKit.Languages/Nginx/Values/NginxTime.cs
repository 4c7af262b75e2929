namespace ManifestKit.Languages.Nginx;

/// <summary>Times as nginx writes them: <c>30s</c>, <c>1h30m</c>, <c>500ms</c>; a number alone is seconds.</summary>
/// <remarks>See <see href="https://nginx.org/en/docs/syntax.html">measurement units</see>.</remarks>
public static class NginxTime
{
    /// <summary>The units, largest first, which is the order in which they must stand. A month is 30 days, a year 365.</summary>
    private static readonly (string Unit, long Milliseconds)[] Units =
    [
        ("y", 31_536_000_000), ("M", 2_592_000_000), ("w", 604_800_000), ("d", 86_400_000), ("h", 3_600_000), ("m", 60_000), ("s", 1_000), ("ms", 1),
    ];

    private static readonly long Longest = (long)TimeSpan.MaxValue.TotalMilliseconds / 2;

    /// <summary>Reads a time.</summary>
    /// <param name="text">Numbers with the units <c>y M w d h m s ms</c>, each at most once, largest first.</param>
    /// <param name="allowMilliseconds">Whether <c>ms</c> is allowed; it is not where nginx counts in seconds.</param>
    public static Parsed<TimeSpan> Parse(string text, bool allowMilliseconds = true)
    {
        var total = 0L;
        var position = 0;
        var nextUnit = 0;
        while (position < text.Length)
        {
            var start = position;
            var number = 0L;
            while (position < text.Length && text[position] is >= '0' and <= '9' && number < Longest) number = (number * 10) + (text[position++] - '0');

            var unitStart = position;
            while (position < text.Length && text[position] is >= 'a' and <= 'z' or 'M') position++;
            var unit = text.Substring(unitStart, position - unitStart);
            var index = Array.FindIndex(Units, candidate => candidate.Unit == (unit.Length == 0 ? "s" : unit));
            var isLastWithoutUnit = unit.Length > 0 || position == text.Length;
            if (unitStart == start || index < nextUnit || !isLastWithoutUnit || (unit == "ms" && !allowMilliseconds)) return Invalid(text);
            if (number > (Longest - total) / Units[index].Milliseconds) return Invalid(text);

            total += number * Units[index].Milliseconds;
            nextUnit = index + 1;
            while (position < text.Length && text[position] == ' ') position++;
        }

        return text.Length == 0 ? Invalid(text) : Parsed.Valid(TimeSpan.FromTicks(total * TimeSpan.TicksPerMillisecond));
    }

    private static Parsed<TimeSpan> Invalid(string text)
        => Parsed.Invalid<TimeSpan>(new TextSpan(0, text.Length), $"'{text}' is not a time; expected numbers with the units y, M, w, d, h, m, s or ms, largest first, such as 1h30m.");
}
