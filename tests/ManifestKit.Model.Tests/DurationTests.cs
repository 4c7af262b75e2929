namespace ManifestKit.Model.Tests;

public sealed class DurationTests
{
    public static TheoryData<Duration, string> Texts => new()
    {
        { 0.Seconds, "0s" },
        { 1.Milliseconds, "1ms" },
        { 1_500.Milliseconds, "1500ms" },
        { 30.Seconds, "30s" },
        { 90.Seconds, "90s" },
        { 60.Seconds, "1m" },
        { 5.Minutes, "5m" },
        { 24.Hours, "1d" },
        { 36.Hours, "36h" },
        { 15.Days, "15d" },
        { TimeSpan.FromMinutes(90), "90m" },
        { 100_000.Days, "100000d" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void The_largest_exact_unit_is_written(Duration duration, string text) => Assert.Equal(text, duration.ToString());

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(1_000, 1)]
    [InlineData(1_001, 2)]
    public void Seconds_are_rounded_up(int milliseconds, long seconds) => Assert.Equal(seconds, milliseconds.Milliseconds.TotalSeconds);

    [Fact]
    public void Durations_compare_by_length()
    {
        Assert.Equal(60.Seconds, 1.Minutes);
        Assert.True(90.Seconds > 1.Minutes);
        Assert.True(59.Seconds <= 1.Minutes);
        Assert.False(1.Hours < 60.Minutes);
    }
}
