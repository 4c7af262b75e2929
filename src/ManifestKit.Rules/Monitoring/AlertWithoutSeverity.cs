namespace ManifestKit.Rules;

/// <summary>MK3002: an alert that Alertmanager cannot route by severity.</summary>
public sealed class AlertWithoutSeverity() : Rule("MK3002", RuleSeverity.Warning, "Prometheus", "An alert has no severity", "AlertRule")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DeclaredObject subject)
    {
        var labels = subject["Labels"];
        if (subject["Severity"].IsAbsent && labels.IsComplete && labels.Entries.All(e => e.Key != "severity"))
        {
            var name = subject["Name"].Text is { } known ? $" '{known}'" : "";
            yield return new(subject.Source, $"The alert{name} has no severity, by which Alertmanager routes; set Severity.");
        }
    }
}
