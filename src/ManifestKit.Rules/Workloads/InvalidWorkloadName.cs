using ManifestKit.Languages.Kubernetes;

namespace ManifestKit.Rules;

/// <summary>MK1008: a name that cannot be a host's or an object's.</summary>
public sealed class InvalidWorkloadName() : Rule("MK1008", RuleSeverity.Error, "Kubernetes", "A workload's name is not a DNS label", "Workload")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DeclaredObject subject)
    {
        if (subject["Name"] is not { Text: { } text } name)
            return [];

        // The names of a schedule's runs are longer than its own.
        var errors = NameRule.Label.Check(text);
        if (errors.Count == 0 && subject.Types.Contains("ScheduledJob"))
            errors = NameRule.CronJob.Check(text);
        return errors.Select(e => new Finding(name.Source, $"Name '{text}' is not valid: {e.Message}", e.Span));
    }
}
