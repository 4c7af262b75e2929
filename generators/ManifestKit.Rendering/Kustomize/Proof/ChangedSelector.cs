using ManifestKit.Languages.Json;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>The selector of a workload is the same in every environment: Kubernetes never changes it, and what finds pods relies on it.</summary>
/// <seealso href="https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#label-selector-updates"/>
internal static class ChangedSelector
{
    /// <summary>What is wrong with the selector of an environment's object; null if it is that of the base.</summary>
    /// <param name="place">The file or folder that has the object.</param>
    /// <param name="before">The object of the base.</param>
    /// <param name="after">The object of the environment.</param>
    /// <param name="environment">The environment's name.</param>
    public static OutputProblem? Of(string place, ClusterObject before, ClusterObject after, string environment) =>
        after.Kind is "Deployment" or "StatefulSet" or "DaemonSet" or "ReplicaSet" && DataDifference.Between(In(after), In(before)) is { } change
            ? new(
                OutputProblem.ChangedSelector,
                $"{place} gives {after.Id} the selector {DataDifference.Show(change.Found)} at {change.Path}, where the declaration without variations has {DataDifference.Show(change.Wanted)}; Kubernetes never changes a selector, so leave it as it is.",
                after.Origin,
                environment)
            : null;

    private static DataNode? In(ClusterObject workload) => workload.Node.MapOf("spec")?["selector"];
}
