namespace ManifestKit.Languages.Kubernetes;

/// <summary>How far apart the runs of a schedule are.</summary>
/// <param name="Shortest">The shortest time between two runs.</param>
/// <param name="Longest">The longest time between two runs.</param>
public readonly record struct CronIntervals(TimeSpan Shortest, TimeSpan Longest)
{
    // After 28 years the days of the week fall on the same dates again.
    private const int CycleDays = (28 * 365) + 7;

    private static readonly DateTime CycleStart = new(2001, 1, 1);

    internal static CronIntervals? Of(CronSchedule schedule)
    {
        var (first, last, shortest, longest) = WithinDay(schedule);
        DateTime? previous = null;
        for (var i = 0; i <= CycleDays + 366; i++)
        {
            var day = CycleStart.AddDays(i);
            if (!schedule.MatchesDay(day))
                continue;
            if (previous is { } before)
            {
                var gap = day + first - (before + last);
                shortest = gap < shortest ? gap : shortest;
                longest = gap > longest ? gap : longest;
            }

            previous = day;
        }

        return previous is null || longest == TimeSpan.Zero ? null : new CronIntervals(shortest, longest);
    }

    private static (TimeSpan First, TimeSpan Last, TimeSpan Shortest, TimeSpan Longest) WithinDay(CronSchedule schedule)
    {
        var (shortest, longest) = (TimeSpan.MaxValue, TimeSpan.Zero);
        var first = schedule.NextTimeOfDay(0, 0)!.Value;
        var last = first;
        while (schedule.NextTimeOfDay(last.Hours, last.Minutes + 1) is { } time)
        {
            var gap = time - last;
            shortest = gap < shortest ? gap : shortest;
            longest = gap > longest ? gap : longest;
            last = time;
        }

        return (first, last, shortest, longest);
    }
}
