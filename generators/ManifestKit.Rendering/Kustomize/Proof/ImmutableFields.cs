using ManifestKit.Languages.Json;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>What Kubernetes never changes in an object that exists.</summary>
/// <seealso href="https://kubernetes.io/docs/concepts/workloads/controllers/deployment/#label-selector-updates"/>
internal static class ImmutableFields
{
    /// <summary>The selector of a workload: it must be the same in the base and in every environment.</summary>
    public static DataDifference? SelectorChange(DataMap before, DataMap after) =>
        after.TextOf("kind") is "Deployment" or "StatefulSet" or "DaemonSet" or "ReplicaSet"
            ? DataDifference.Between(Selector(after), Selector(before))
            : null;

    private static DataNode Selector(DataMap node) => node.MapOf("spec")?["selector"] ?? DataScalar.Null;
}
