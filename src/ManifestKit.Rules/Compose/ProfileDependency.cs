namespace ManifestKit.Rules;

/// <summary>MK2005: a service is started without one that it depends on.</summary>
public sealed class ProfileDependency() : Rule("MK2005", RuleSeverity.Error, "Compose", "A dependency is in another profile", "Stack")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DeclaredObject subject)
    {
        foreach (var workload in StackFacts.InCompose(subject))
        {
            if (Profiles(workload) is not { } own)
                continue;
            foreach (var dependency in workload["DependsOn"].Items)
            {
                if (dependency.Object?["On"].Object is { } needed && Profiles(needed) is { Count: > 0 } others && (own.Count == 0 || own.Except(others).Any()))
                {
                    yield return new(
                        dependency.Source,
                        $"'{needed["Name"].Text}' starts only with profile {string.Join(" or ", others)}, and '{workload["Name"].Text}' also without it, which Compose rejects; give both the same Profiles.");
                }
            }
        }
    }

    /// <summary>The profiles that start a workload; null if they are not known. Compose starts jobs only when they are asked for.</summary>
    private static IReadOnlyList<string>? Profiles(DeclaredObject workload)
    {
        var declared = workload["Profiles"];
        var names = declared.Items.Select(p => p.Text).OfType<string>();
        if (!declared.IsComplete || names.Count() < declared.Items.Count)
            return null;
        return workload.Types.Contains("ScheduledJob") ? [.. names, "jobs"] : [.. names];
    }
}
