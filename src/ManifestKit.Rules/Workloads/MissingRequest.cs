namespace ManifestKit.Rules;

/// <summary>MK1028: a container for which the scheduler keeps no room.</summary>
public sealed class MissingRequest() : Rule("MK1028", RuleSeverity.Warning, "Kubernetes", "A container reserves nothing", "Stack")
{
    private static readonly string[] Measures = ["Cpu", "Memory"];

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DeclaredObject subject)
        => from workload in StackFacts.InProductionCluster(subject)
           where !ResourceFacts.IsElsewhere(workload)
           from container in StackFacts.RunningContainers(workload)
           let resources = container["Resources"]
           let missing = string.Join(" and no ", from measure in Measures where ResourceFacts.HasNoRequest(resources, measure) select measure + "Request")
           where missing.Length > 0
           select new Finding(
               resources.Source ?? container.Source,
               $"'{container["Name"].Text}' has no {missing}: it is put on nodes that are full, and is the first to give way; set it in Resources.");
}
