using ManifestKit.Languages.Kubernetes;

namespace ManifestKit.Rules;

/// <summary>MK1006: a schedule by which nothing can run.</summary>
public sealed class InvalidSchedule() : Rule("MK1006", RuleSeverity.Error, "Kubernetes", "A schedule is invalid", "ScheduledJob")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DeclaredObject subject)
    {
        var schedule = subject["Schedule"];
        return schedule.Text is { } text
            ? CronSchedule.Parse(text).Errors.Select(e => new Finding(schedule.Source, $"Schedule '{text}' is not valid: {e.Message}", e.Span))
            : [];
    }
}
