using System.Globalization;
using System.Text;

namespace ManifestKit.Languages.Prometheus;

/// <summary>A duration of Prometheus and Alertmanager: <c>1h30m</c>, <c>5m</c>, <c>0</c>; units are <c>y w d h m s ms</c>, in this order.</summary>
/// <param name="Milliseconds">The duration in milliseconds. A year has 365 days.</param>
/// <remarks>See <see href="https://prometheus.io/docs/prometheus/latest/querying/basics/#float-literals-and-time-durations">Time durations</see>.</remarks>
public readonly record struct PrometheusDuration(long Milliseconds)
{
    private const long LargestMilliseconds = long.MaxValue / 1_000_000;

    private static readonly (string Name, long Milliseconds)[] Units =
        [("y", 31_536_000_000), ("w", 604_800_000), ("d", 86_400_000), ("h", 3_600_000), ("m", 60_000), ("s", 1_000), ("ms", 1)];

    /// <summary>The duration as a time span.</summary>
    public TimeSpan ToTimeSpan() => TimeSpan.FromTicks(Milliseconds * TimeSpan.TicksPerMillisecond);

    /// <summary>Reads a duration: whole numbers, each with a unit, the largest unit first and each at most once; or <c>0</c>.</summary>
    public static Parsed<PrometheusDuration> Parse(string text)
    {
        if (text == "0")
            return Parsed.Valid(default(PrometheusDuration));
        if (text.Length == 0)
            return Invalid(0, 0, "Found nothing; expected a duration such as 5m or 1h30m.");

        long total = 0;
        var nextUnit = 0;
        for (var i = 0; i < text.Length;)
        {
            var numberEnd = Ascii.SkipDigits(text, i);
            if (numberEnd == i)
                return Invalid(i, Found.SpanAt(text, i).Length, NoNumber(text, i));
            var unitEnd = numberEnd;
            while (unitEnd < text.Length && Ascii.IsLetter(text[unitEnd]))
                unitEnd++;
            var unit = UnitAt(text, numberEnd, unitEnd);
            if (unit < 0)
                return Invalid(i, unitEnd - i, NoUnit(text, i, numberEnd, unitEnd));
            if (unit < nextUnit)
                return Invalid(i, unitEnd - i, $"Found '{Units[unit].Name}' behind '{Units[nextUnit - 1].Name}'; expected each unit once, from y to ms.");

            var value = Ascii.ReadDigits(text, i, numberEnd);
            if (value > (LargestMilliseconds - total) / Units[unit].Milliseconds)
                return Invalid(0, text.Length, "This duration is longer than 292 years, the longest one possible.");
            total += value * Units[unit].Milliseconds;
            nextUnit = unit + 1;
            i = unitEnd;
        }

        return Parsed.Valid(new PrometheusDuration(total));
    }

    /// <summary>The form that Prometheus prints: years and weeks only when nothing remains, <c>90d</c> rather than <c>12w6d</c>.</summary>
    public override string ToString()
    {
        if (Milliseconds == 0)
            return "0s";
        var text = new StringBuilder(Milliseconds < 0 ? "-" : "");
        var rest = Math.Abs(Milliseconds);
        foreach (var (name, unit) in Units)
        {
            if (rest < unit || (unit >= Units[1].Milliseconds && rest % unit != 0))
                continue;
            text.Append((rest / unit).ToString(CultureInfo.InvariantCulture)).Append(name);
            rest %= unit;
        }

        return text.ToString();
    }

    private static int UnitAt(string text, int start, int end)
        => Array.FindIndex(Units, unit => unit.Name.Length == end - start && string.CompareOrdinal(text, start, unit.Name, 0, end - start) == 0);

    private static string NoNumber(string text, int i) => text[i] switch
    {
        '.' => "Found a fraction; expected whole numbers. Write 1h30m for 1.5h.",
        '-' => "Found a negative duration; expected none before its number.",
        _ => $"Found {Found.At(text, i)}; expected a number. A duration is written like 1h30m.",
    };

    private static string NoUnit(string text, int start, int numberEnd, int unitEnd)
    {
        var number = text.Substring(start, numberEnd - start);
        var unit = text.Substring(numberEnd, unitEnd - numberEnd);
        if (numberEnd < text.Length && text[numberEnd] == '.')
            return NoNumber(text, numberEnd);
        if (unit.Length == 0)
            return $"The number {Found.Quote(number)} has no unit; expected ms, s, m, h, d, w or y.";
        var meant = unit.ToLowerInvariant() switch
        {
            "min" or "mins" or "minute" or "minutes" => "m",
            "sec" or "secs" or "second" or "seconds" => "s",
            "hr" or "hrs" or "hour" or "hours" => "h",
            "day" or "days" => "d",
            "week" or "weeks" => "w",
            "year" or "years" => "y",
            _ => null,
        };
        return $"{Found.Quote(unit)} is not a unit of durations" + (meant is null ? "; expected ms, s, m, h, d, w or y." : $". Write {number}{meant}.");
    }

    private static Parsed<PrometheusDuration> Invalid(int start, int length, string message)
        => Parsed.Invalid<PrometheusDuration>(new TextSpan(start, length), message);
}
