namespace ManifestKit.Languages.Kubernetes;

/// <summary>When a CronJob runs: five fields, or a macro such as <c>@daily</c> or <c>@every 1h30m</c>.</summary>
/// <remarks>
/// Read as Kubernetes reads it: Sunday is 0 and never 7, <c>5/15</c> is <c>5-59/15</c>, and if both day fields are restricted,
/// either of them is enough. Times are those of the CronJob's <c>timeZone</c>; changes of the clock are not regarded.
/// See <see href="https://kubernetes.io/docs/concepts/workloads/controllers/cron-jobs/#schedule-syntax">Schedule syntax</see>.
/// </remarks>
public sealed class CronSchedule
{
    // The longest wait is that for 29 February over a year such as 2100.
    private const int SearchedDays = (8 * 366) + 1;

    private readonly CronField[] fields;

    internal CronSchedule(CronField[] fields) => this.fields = fields;

    internal CronSchedule(TimeSpan every)
    {
        fields = [];
        Every = every;
    }

    /// <summary>The constant interval of an <c>@every</c> schedule; null for all others.</summary>
    public TimeSpan? Every { get; }

    /// <summary>Reads a schedule. <c>TZ=</c> and <c>CRON_TZ=</c> are rejected, as Kubernetes does.</summary>
    public static Parsed<CronSchedule> Parse(string text) => CronParser.Parse(text);

    /// <summary>The first time after an instant; null if there is none, as for 30 February.</summary>
    public DateTime? Next(DateTime after)
    {
        if (Every is { } every)
            return DateTime.MaxValue - after < every ? null : after.AddTicks(-(after.Ticks % TimeSpan.TicksPerSecond)) + every;

        var start = after.Ticks >= DateTime.MaxValue.Ticks - TimeSpan.TicksPerMinute ? (DateTime?)null : after.AddMinutes(1);
        for (var tries = 0; start is { } from && tries < SearchedDays; tries++)
        {
            if (MatchesDay(from) && NextTimeOfDay(from.Hour, from.Minute) is { } time)
                return DateTime.SpecifyKind(from.Date + time, after.Kind);
            start = from.Date == DateTime.MaxValue.Date ? null : from.Date.AddDays(1);
        }

        return null;
    }

    /// <summary>The first times after an instant, earliest first.</summary>
    public IEnumerable<DateTime> Occurrences(DateTime after)
    {
        for (var next = Next(after); next is { } time; next = Next(time))
            yield return time;
    }

    /// <summary>The shortest and the longest time between two runs; null if there are no two runs.</summary>
    public CronIntervals? Intervals() => Every is { } every ? new CronIntervals(every, every) : CronIntervals.Of(this);

    /// <summary>The canonical form: five fields, names as numbers, or <c>@every</c> with its duration.</summary>
    public override string ToString()
        => Every is { } every
            ? "@every " + GoDurationPrinter.Print(every.Ticks * 100)
            : string.Join(" ", fields.Select((field, i) => field.Print(CronFieldKind.All[i])));

    internal bool MatchesDay(DateTime day)
    {
        if (!fields[3].Has(day.Month))
            return false;
        var (byMonth, byWeek) = (fields[2].Has(day.Day), fields[4].Has((int)day.DayOfWeek));
        return fields[2].IsStar || fields[4].IsStar ? byMonth && byWeek : byMonth || byWeek;
    }

    /// <summary>The first time of day from an hour and minute on.</summary>
    internal TimeSpan? NextTimeOfDay(int hour, int minute)
    {
        if (fields[1].Has(hour) && fields[0].Next(minute) is var inHour and >= 0)
            return new TimeSpan(hour, inHour, 0);
        var later = fields[1].Next(hour + 1);
        return later < 0 ? null : new TimeSpan(later, fields[0].Next(0), 0);
    }
}
