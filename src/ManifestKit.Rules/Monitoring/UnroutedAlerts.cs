namespace ManifestKit.Rules;

/// <summary>MK3005: alerts fire, and nobody is told.</summary>
public sealed class UnroutedAlerts() : Rule("MK3005", RuleSeverity.Warning, "Prometheus", "Alerts go nowhere", "Stack")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DeclaredObject subject)
    {
        if (subject["Prometheus"] is { Object: { } server } prometheus && server["AlertmanagerAddress"].IsAbsent
            && (subject["Alertmanager"].IsAbsent || subject["Alertmanager"].Object?["Server"].IsAbsent == true) && subject["Alerts"].Items.Count > 0)
        {
            yield return new(prometheus.Source, "The stack has alerts and no Alertmanager, so nobody is told of them; declare one with its Server, or set AlertmanagerAddress.");
        }
    }
}
