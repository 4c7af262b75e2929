namespace ManifestKit.Rules;

/// <summary>MK1026: a workload mounts a path of a host, and a cluster has many hosts.</summary>
public sealed class HostPathInCluster() : Rule("MK1026", RuleSeverity.Error, "Kubernetes", "A path of a host is mounted in a cluster", "Stack")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DeclaredObject subject)
        => from workload in StackFacts.InKubernetes(subject)
           from volume in workload["Volumes"].Objects
           let content = volume["Content"]
           where content.Object?.Types.Contains("HostPath") == true
           select new Finding(
               content.Source,
               $"'{workload["Name"].Text}' mounts a path of its host, which pods on other nodes do not find; use a PersistentVolume or ConfigFiles in Kubernetes.");
}
