using ManifestKit.Documents;
using ManifestKit.Kustomize;
using ManifestKit.Languages.Json;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>What turns an object of the base into that of an environment.</summary>
/// <param name="Path">The file, in the overlay's folder.</param>
/// <param name="Document">The patch.</param>
/// <param name="Reference">How the kustomization names it.</param>
/// <param name="Origin">The declaration that it comes from.</param>
internal sealed record ObjectPatch(string Path, DataNode Document, Patch Reference, Declaration Origin)
{
    /// <summary>The patch from one object to another; null when none is needed.</summary>
    /// <param name="before">The object of the base.</param>
    /// <param name="after">The object of the environment.</param>
    /// <param name="fields">What the kustomization changes by itself, after all patches.</param>
    /// <remarks>
    /// A strategic merge patch where it is exact, otherwise a JSON patch that tests what it replaces. Of custom resources Kustomize knows no
    /// schema, and replaces their lists.
    /// </remarks>
    public static ObjectPatch? Between(ClusterObject before, ClusterObject after, KustomizationFields fields)
    {
        var changed = fields.Apply(before.Node);
        if (changed.DeepEquals(after.Node))
            return null;

        var path = PathOf(after);
        var type = SchemaFacts.OfKind(after.ApiVersion, after.Kind);
        if (type is not null && StrategicPatch.Between(changed, after.Node, type.IsCustom ? null : type) is { } changes)
            return new(path, Identified(after, changes), new() { Path = path }, after.Origin);

        var steps = JsonPatch.Between(before.Node, Annotations.LikeThoseOf(before.Node, after.Node), testsOldValues: true);
        return new(path, steps.ToNode(), new() { Path = path, Target = SelectorOf(after) }, after.Origin);
    }

    /// <summary>The patch that takes an object of the base away.</summary>
    public static ObjectPatch Deletion(ClusterObject removed)
    {
        var path = PathOf(removed);
        return new(path, Identified(removed, DataMaps.Of(("$patch", DataScalar.Of("delete")))), new() { Path = path }, removed.Origin);
    }

    /// <summary>The file of the patch of an object, in the overlay's folder.</summary>
    public static string PathOf(ClusterObject cluster) => $"patches/{cluster.Owner}-{cluster.FileName}";

    private static DataMap Identified(ClusterObject cluster, DataMap changes)
    {
        List<DataEntry> metadata = [new("name", DataScalar.Of(cluster.Name))];
        if (cluster.Namespace is { } space)
            metadata.Add(new("namespace", DataScalar.Of(space)));
        metadata.AddRange((IEnumerable<DataEntry>?)changes.MapOf("metadata") ?? []);
        return new(
        [
            new("apiVersion", DataScalar.Of(cluster.ApiVersion)),
            new("kind", DataScalar.Of(cluster.Kind)),
            new("metadata", new DataMap(metadata)),
            .. changes.Where(change => change.Key != "metadata"),
        ]);
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
