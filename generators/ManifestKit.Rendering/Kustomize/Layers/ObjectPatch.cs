using ManifestKit.Documents;
using ManifestKit.Kustomize;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>What turns an object of the base into that of an environment.</summary>
/// <param name="Path">The file, in the overlay's folder.</param>
/// <param name="Document">The patch.</param>
/// <param name="Reference">How the kustomization names it.</param>
/// <param name="Origin">The declaration that it comes from.</param>
internal sealed record ObjectPatch(string Path, DocumentNode Document, Patch Reference, Declaration Origin)
{
    /// <summary>The patch from one object to another; null when they are equal.</summary>
    /// <remarks>
    /// A strategic merge patch where it is exact, otherwise a JSON patch that tests what it replaces. Of custom resources Kustomize knows no
    /// schema, and replaces their lists.
    /// </remarks>
    public static ObjectPatch? Between(ClusterObject before, ClusterObject after)
    {
        if (DocumentNode.DeepEquals(before.Node, after.Node))
            return null;

        var path = PathOf(after);
        var type = SchemaFacts.OfKind(after.ApiVersion, after.Kind);
        if (type is not null && StrategicPatch.Between(before.Node, after.Node, type.IsCustom ? null : type) is { } changes)
            return new(path, Identified(after, changes), new() { Path = path }, after.Origin);

        return new(path, JsonPatch.Between(before.Node, after.Node), new() { Path = path, Target = SelectorOf(after) }, after.Origin);
    }

    /// <summary>The patch that takes an object of the base away.</summary>
    public static ObjectPatch Deletion(ClusterObject removed)
    {
        var changes = new MapNode();
        changes.Add("$patch", ScalarNode.Of("delete"));
        return new(PathOf(removed), Identified(removed, changes), new() { Path = PathOf(removed) }, removed.Origin);
    }

    private static string PathOf(ClusterObject cluster) => $"patches/{cluster.Owner}-{cluster.FileName}";

    private static MapNode Identified(ClusterObject cluster, MapNode changes)
    {
        var metadata = new MapNode();
        metadata.Add("name", ScalarNode.Of(cluster.Name));
        if (cluster.Namespace is { } space)
            metadata.Add("namespace", ScalarNode.Of(space));
        if (changes.TryGet("metadata", out var changed))
        {
            foreach (var (key, value) in (MapNode)changed)
                metadata.Add(key, value);
            changes.Remove("metadata");
        }

        var patch = new MapNode();
        patch.Add("apiVersion", ScalarNode.Of(cluster.ApiVersion));
        patch.Add("kind", ScalarNode.Of(cluster.Kind));
        patch.Add("metadata", metadata);
        foreach (var (key, value) in changes)
            patch.Add(key, value);
        return patch;
    }

    private static ManifestKit.Kustomize.Selector SelectorOf(ClusterObject cluster)
    {
        var slash = cluster.ApiVersion.IndexOf('/');
        return new()
        {
            Group = slash < 0 ? null : cluster.ApiVersion[..slash],
            Version = cluster.ApiVersion[(slash + 1)..],
            Kind = cluster.Kind,
            Name = cluster.Name,
            Namespace = cluster.Namespace,
        };
    }
}
