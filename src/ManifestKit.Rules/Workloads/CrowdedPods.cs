namespace ManifestKit.Rules;

/// <summary>MK1032: pods that fail together, because they may be together.</summary>
public sealed class CrowdedPods() : Rule("MK1032", RuleSeverity.Info, "Kubernetes", "All pods may be on one node", "Stack")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DeclaredObject subject)
    {
        var called = Callers.Called(subject);
        return from workload in StackFacts.InProductionCluster(subject)
               where called.Contains(workload["Name"].Text!) && PodNumbers.Fewest(workload) > 1
               where workload["Placement"].IsAbsent && workload["TopologySpread"] is { IsComplete: true, Items.Count: 0 }
               where !ResourceFacts.IsElsewhere(workload)
               select new Finding(
                   PodNumbers.SourceOfFewest(workload),
                   $"The {PodNumbers.Fewest(workload)} pods of '{workload["Name"].Text}' may all be on one node, and fail with it; set Placement or TopologySpread.");
    }
}
