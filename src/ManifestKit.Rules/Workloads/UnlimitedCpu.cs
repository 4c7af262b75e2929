namespace ManifestKit.Rules;

/// <summary>MK1029: a container without the limit of processor time that most others of its stack have.</summary>
public sealed class UnlimitedCpu() : Rule("MK1029", RuleSeverity.Info, "Kubernetes", "One container may take all processor time", "Stack")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DeclaredObject subject)
    {
        // Whether there are limits is a team's decision. What it decided shows in what else it declares.
        if (StackFacts.WorkloadNames(subject) is null)
            return [];
        var containers = StackFacts.InProductionCluster(subject).SelectMany(StackFacts.RunningContainers).ToList();
        var unlimited = containers.FindAll(container => container["Resources"].Object is { } resources && resources["CpuLimit"].IsAbsent);
        return 2 * unlimited.Count >= containers.Count
            ? []
            : unlimited.Select(container => new Finding(
                container["Resources"].Source,
                $"'{container["Name"].Text}' has no CpuLimit, which most containers of the stack have: it can slow down all others of its node; set one."));
    }
}
