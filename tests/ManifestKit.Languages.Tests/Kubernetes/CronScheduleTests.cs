using System.Globalization;
using ManifestKit.Languages.Kubernetes;

namespace ManifestKit.Languages.Tests.Kubernetes;

public sealed class CronScheduleTests
{
    private static readonly string[] Samples =
        ["0 3 * * *", "*/15 0-6,22 1,15 jan-mar MON-FRI", "5/20 * ? * *", "@daily", "@every 1h30m", "TZ=UTC 0 0 * * *", "0 0 30 2 *"];

    [Theory]
    [InlineData("0 3 * * *", "2026-11-21 03:00", "2026-11-22 03:00")]
    [InlineData("*/15 * * * *", "2026-12-31 23:50", "2027-01-01 00:00")]
    [InlineData("5/20 9 * * *", "2026-01-01 09:25", "2026-01-01 09:45")]
    [InlineData("0 0 29 2 *", "2096-03-01 00:00", "2104-02-29 00:00")]
    [InlineData("0 12 13 * fri", "2026-11-21 00:00", "2026-11-27 12:00")]
    [InlineData("0 12 */2 * 1", "2026-11-21 00:00", "2026-11-21 12:00")]
    [InlineData("@weekly", "2026-11-21 00:00", "2026-11-22 00:00")]
    [InlineData("@every 90s", "2026-11-21 00:00", "2026-11-21 00:01:30")]
    public void Next_occurrence(string schedule, string after, string next)
        => Assert.Equal(Time(next), CronSchedule.Parse(schedule).Value.Next(Time(after)));

    [Fact]
    public void A_day_that_never_comes()
    {
        var never = CronSchedule.Parse("0 0 31 4,6 *").Value;
        Assert.Null(never.Next(Time("2026-01-01 00:00")));
        Assert.Null(never.Intervals());
        Assert.Null(CronSchedule.Parse("* * * * *").Value.Next(DateTime.MaxValue));
    }

    [Theory]
    [InlineData("*/15 * * * *", "00:15:00", "00:15:00")]
    [InlineData("*/7 * * * *", "00:04:00", "00:07:00")]
    [InlineData("0 3 * * *", "1.00:00:00", "1.00:00:00")]
    [InlineData("0 9-17 * * 1-5", "01:00:00", "2.16:00:00")]
    [InlineData("0 0 1 * *", "28.00:00:00", "31.00:00:00")]
    [InlineData("@every 1h30m", "01:30:00", "01:30:00")]
    public void Intervals(string schedule, string shortest, string longest)
    {
        var intervals = CronSchedule.Parse(schedule).Value.Intervals()!.Value;
        Assert.Equal((Span(shortest), Span(longest)), (intervals.Shortest, intervals.Longest));
    }

    [Theory]
    [InlineData("  0   3\t* * *  ", "0 3 * * *")]
    [InlineData("0,15,30,45 * * * *", "*/15 * * * *")]
    [InlineData("5/20 0-6,22 1-31 jan-mar MON-FRI", "5-59/20 0-6,22 1-31 1-3 1-5")]
    [InlineData("@midnight", "0 0 * * *")]
    [InlineData("*/1 ? * * *", "* * * * *")]
    public void Canonical_form(string text, string canonical) => Assert.Equal(canonical, CronSchedule.Parse(text).Value.ToString());

    [Fact]
    public void Ten_errors() => Catalogue.Verify(
        CronSchedule.Parse,
        [
            "", "0 3 * *", "0 0 3 * * *", "60 * * * *", "0 3 * * 7", "*/0 * * * *", "0 17-9 * * *", "0 3 * foo *", "@dayly",
            "CRON_TZ=Europe/Paris 0 3 * * *", "@every 5", "1,,2 24 0 13 *",
        ]);

    [Fact]
    public void Random_texts_are_read_or_reported_and_canonical_forms_are_stable() => Fuzz.Run(Samples, text =>
    {
        var parsed = CronSchedule.Parse(text);
        Fuzz.AssertSound(text, parsed);
        if (!parsed.Success)
            return;
        var again = CronSchedule.Parse(parsed.Value.ToString()).Value;
        Assert.Equal(parsed.Value.ToString(), again.ToString());
        var start = new DateTime(2026, 1, 1);
        Assert.Equal(parsed.Value.Occurrences(start).Take(5), again.Occurrences(start).Take(5));
    });

    private static DateTime Time(string text) => DateTime.Parse(text, CultureInfo.InvariantCulture);

    private static TimeSpan Span(string text) => TimeSpan.Parse(text, CultureInfo.InvariantCulture);
}
