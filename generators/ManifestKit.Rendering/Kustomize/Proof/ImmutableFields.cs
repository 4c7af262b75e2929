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

    /// <summary>The first change of what a cluster never changes in an object: its selector, or what a StatefulSet made its disks and names from.</summary>
    /// <seealso href="https://kubernetes.io/docs/concepts/workloads/controllers/statefulset/"/>
    public static DataDifference? ChangeOf(DataMap before, DataMap after)
    {
        string[] fields = after.TextOf("kind") switch
        {
            "StatefulSet" => ["selector", "volumeClaimTemplates", "serviceName", "podManagementPolicy"],
            "Deployment" or "DaemonSet" or "ReplicaSet" => ["selector"],
            _ => [],
        };
        return fields.Select(field => Change(before, after, field)).FirstOrDefault(change => change is not null);
    }

    private static DataDifference? Change(DataMap before, DataMap after, string field)
    {
        var change = DataDifference.Between(after.MapOf("spec")?[field] ?? DataScalar.Null, before.MapOf("spec")?[field] ?? DataScalar.Null);
        return change is null ? null : change with { Path = JsonPointer.Parse($"/spec/{field}{change.Path}").Value };
    }
}
