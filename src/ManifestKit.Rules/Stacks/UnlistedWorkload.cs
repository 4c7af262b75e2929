namespace ManifestKit.Rules;

/// <summary>MK8002: something depends on a workload that the stack does not have.</summary>
public sealed class UnlistedWorkload() : Rule("MK8002", RuleSeverity.Error, "Stack", "A dependency is not in the stack", "Stack")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DeclaredObject subject)
    {
        if (StackFacts.WorkloadNames(subject) is not { } names)
            yield break;

        foreach (var workload in StackFacts.Workloads(subject))
        {
            foreach (var dependency in workload["DependsOn"].Items)
            {
                if (dependency.Object?["On"].Object?["Name"].Text is { } name && !names.Contains(name))
                {
                    yield return new(
                        dependency.Source,
                        $"'{workload["Name"].Text}' depends on '{name}', which is not in the stack; add it to the stack's Apps, Databases, Jobs or OneShotJobs.");
                }
            }
        }
    }
}
