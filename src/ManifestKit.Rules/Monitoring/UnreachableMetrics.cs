namespace ManifestKit.Rules;

/// <summary>MK3007: network rules that keep out whoever scrapes metrics.</summary>
public sealed class UnreachableMetrics() : Rule("MK3007", RuleSeverity.Warning, "Prometheus", "Network rules let nobody scrape", "Stack")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DeclaredObject subject)
    {
        if (subject["Network"].Object is not { } network || network["DenyByDefault"].Truth == false || !network["MonitoringNamespace"].IsAbsent || HasServer(subject["Prometheus"]))
            yield break;

        var scraped = StackFacts.InKubernetes(subject).Where(workload => !workload["Metrics"].IsAbsent && workload["Namespace"].IsAbsent);
        if (scraped.Select(workload => workload["Name"].Text).FirstOrDefault(name => name is not null) is { } first)
        {
            yield return new(
                network.Source,
                $"Nothing says where Prometheus runs, so that nobody may scrape the metrics of '{first}'; set MonitoringNamespace, or Server of the stack's Prometheus.");
        }
    }

    private static bool HasServer(Fact prometheus) => !prometheus.IsAbsent && prometheus.Object?["Server"].IsAbsent != true;
}
