using ManifestKit.Languages.Kubernetes;

namespace ManifestKit.Rules;

/// <summary>MK1006: a schedule by which nothing can run.</summary>
public sealed class InvalidSchedule() : Rule("MK1006", RuleSeverity.Error, "Kubernetes", "A schedule is invalid", "ScheduledJob")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DeclaredObject subject)
    {
        var (schedule, zone) = (subject["Schedule"], subject["TimeZone"]);
        foreach (var error in schedule.Text is { } text ? CronSchedule.Parse(text).Errors : [])
            yield return new(schedule.Source, $"Schedule '{schedule.Text}' is not valid: {error.Message}", error.Span);
        foreach (var error in zone.Text is { } name ? TimeZoneName.Check(name) : [])
            yield return new(zone.Source, error.Message, error.Span);
    }
}
