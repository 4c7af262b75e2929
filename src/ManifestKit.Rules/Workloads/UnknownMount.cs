namespace ManifestKit.Rules;

/// <summary>MK1027: a container of the pod mounts a volume that the pod does not have.</summary>
public sealed class UnknownMount() : Rule("MK1027", RuleSeverity.Error, "Kubernetes", "A volume is mounted that is not declared", "Workload")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DeclaredObject subject)
    {
        var volumes = subject["Volumes"];
        var names = volumes.Objects.Select(v => v["Name"].Text).OfType<string>().ToList();
        if (!volumes.IsComplete || names.Count < volumes.Items.Count)
            yield break;

        foreach (var container in StackFacts.PodContainers(subject))
        {
            foreach (var mount in container["Mounts"].Entries.Where(m => !names.Contains(m.Key)))
                yield return new(mount.Value.Source, $"'{container["Name"].Text}' mounts volume '{mount.Key}', which '{subject["Name"].Text}' does not have; declare it in the workload's Volumes.");
        }
    }
}
