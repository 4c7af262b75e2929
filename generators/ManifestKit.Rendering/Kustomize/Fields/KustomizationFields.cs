using System.Globalization;
using ManifestKit.Kustomize;
using ManifestKit.Languages.Json;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>What a kustomization changes by fields of its own: shorter to read and to edit than patches that do the same.</summary>
/// <param name="Images">The images that are others.</param>
/// <param name="Replicas">The numbers of pods that are others.</param>
internal sealed record KustomizationFields(IReadOnlyList<ImageEntry> Images, IReadOnlyList<ReplicaEntry> Replicas)
{
    private readonly ILookup<string, ReplicaEntry> _replicas = Replicas.ToLookup(entry => entry.Name, StringComparer.Ordinal);

    /// <summary>The fields that turn objects of the base into those of an environment, as far as fields can and change nothing else.</summary>
    /// <param name="changes">Objects of the base, and what they are in the environment.</param>
    /// <param name="objects">All objects of the environment: the fields reach every one of them.</param>
    public static KustomizationFields Between(IReadOnlyList<(DataMap Before, DataMap After)> changes, IReadOnlyList<ClusterObject> objects) =>
        new(ImagesOf(changes, objects), ReplicasOf(changes, objects));

    /// <summary>What becomes of an object.</summary>
    public DataMap Apply(DataMap node)
    {
        if (Replicas.Count > 0 && ReplicaEntry.NameOf(node) is { } name)
            node = _replicas[name].Aggregate(node, (current, entry) => entry.Apply(current));
        return Images.Count == 0 ? node : ContainerImages.Change(node, Apply);
    }

    /// <summary>The entries of <c>images</c>; null if there is none.</summary>
    public IList<ManifestKit.Kustomize.Image>? ImageDocuments() => Images.Count == 0
        ? null
        : [.. Images.Select(entry => new ManifestKit.Kustomize.Image { Name = entry.Name, NewName = entry.NewName, NewTag = entry.NewTag, Digest = entry.Digest })];

    /// <summary>The entries of <c>replicas</c>; null if there is none.</summary>
    public IList<Replica>? ReplicaDocuments() => Replicas.Count == 0
        ? null
        : [.. Replicas.Select(entry => new Replica { Name = entry.Name, Count = entry.Count })];

    private string Apply(string image) => Images.Aggregate(image, (current, entry) => entry.Apply(current));

    private static List<ImageEntry> ImagesOf(IReadOnlyList<(DataMap Before, DataMap After)> changes, IReadOnlyList<ClusterObject> objects)
    {
        var wanted = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var (before, after) in changes)
        {
            foreach (var (old, image) in ContainerImages.Of(before).Zip(ContainerImages.Of(after)).Where(pair => pair.First != pair.Second))
            {
                if (!wanted.TryGetValue(old, out var images))
                    wanted.Add(old, images = []);
                images.Add(image);
            }
        }

        if (wanted.Count == 0)
            return [];
        var entries = wanted.Where(w => w.Value.Count == 1).Select(w => ImageEntry.Between(w.Key, w.Value.Single())).OfType<ImageEntry>()
            .GroupBy(entry => entry.Name, StringComparer.Ordinal).Where(same => same.Distinct().Count() == 1).Select(same => same.First())
            .OrderBy(entry => entry.Name, StringComparer.Ordinal)
            .ToList();

        // An entry reaches every container of that name: all of them have to be what the environment declares.
        HashSet<string> used = [.. objects.SelectMany(o => ContainerImages.Of(o.Node))];
        entries.RemoveAll(entry => used.Any(image => entry.Apply(image) != image));
        entries.RemoveAll(entry => entries.Any(other => other != entry && other.Matches(entry.NewName ?? entry.Name)));
        return entries;
    }

    private static List<ReplicaEntry> ReplicasOf(IReadOnlyList<(DataMap Before, DataMap After)> changes, IReadOnlyList<ClusterObject> objects)
    {
        var names = changes.Where(c => ReplicaEntry.Counts(c.After) && ReplicaEntry.CountOf(c.After) is { } count && count != ReplicaEntry.CountOf(c.Before))
            .Select(c => c.After.MapOf("metadata")!.TextOf("name")!)
            .ToHashSet(StringComparer.Ordinal);
        if (names.Count == 0)
            return [];

        // An entry reaches every object of that name.
        return
        [
            .. objects.Where(o => ReplicaEntry.Counts(o.Node) && names.Contains(o.Name))
                .GroupBy(o => o.Name, o => ReplicaEntry.CountOf(o.Node), StringComparer.Ordinal)
                .Where(same => same.Distinct().Count() == 1 && same.First() is not null)
                .Select(same => new ReplicaEntry(same.Key, int.Parse(same.First()!, CultureInfo.InvariantCulture)))
                .OrderBy(entry => entry.Name, StringComparer.Ordinal),
        ];
    }
}
