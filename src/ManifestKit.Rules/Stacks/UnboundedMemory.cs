namespace ManifestKit.Rules;

/// <summary>MK8007: a leak in one program ends others.</summary>
public sealed class UnboundedMemory() : Rule("MK8007", RuleSeverity.Warning, "Stack", "A container may take all memory", "Stack")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DeclaredObject subject)
        => from workload in StackFacts.InProduction(subject)
           where !ResourceFacts.IsElsewhere(workload)
           from container in StackFacts.RunningContainers(workload)
           let resources = container["Resources"]
           where ResourceFacts.IsUnset(resources, "MemoryLimit")
           select new Finding(
               resources.Source ?? container.Source,
               $"'{container["Name"].Text}' has no MemoryLimit: a leak in it takes the memory of all that runs beside it; set it in Resources.");
}
