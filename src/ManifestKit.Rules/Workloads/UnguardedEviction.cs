namespace ManifestKit.Rules;

/// <summary>MK1031: pods of which nothing says that some must stay.</summary>
public sealed class UnguardedEviction() : Rule("MK1031", RuleSeverity.Info, "Kubernetes", "All pods may be evicted at once", "Stack")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DeclaredObject subject)
    {
        var called = Callers.Called(subject);
        return from workload in StackFacts.InProductionCluster(subject)
               where called.Contains(workload["Name"].Text!) && workload["Disruption"].IsAbsent && PodNumbers.Fewest(workload) > 1
               where !ResourceFacts.IsElsewhere(workload)
               select new Finding(
                   PodNumbers.SourceOfFewest(workload),
                   $"'{workload["Name"].Text}' has {PodNumbers.Fewest(workload)} pods, and nothing keeps all of them from being evicted at once; set Disruption.");
    }
}
