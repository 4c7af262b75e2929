using System.Globalization;
using ManifestKit.Kustomize;
using ManifestKit.Languages.Json;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>What a kustomization changes by fields of its own: shorter to read and to edit than patches that do the same.</summary>
/// <param name="images">The images that are others.</param>
/// <param name="replicas">The numbers of pods that are others.</param>
internal sealed class KustomizationFields(IReadOnlyList<ImageEntry> images, IReadOnlyList<ReplicaEntry> replicas)
{
    private readonly ImageIndex _images = new(images);
    private readonly Dictionary<string, ReplicaEntry> _replicas = replicas.ToDictionary(entry => entry.Name, StringComparer.Ordinal);

    public bool IsEmpty => images.Count == 0 && replicas.Count == 0;

    /// <summary>The names whose pods are counted.</summary>
    public IEnumerable<string> CountedNames => _replicas.Keys;

    /// <summary>The fields that turn objects of the base into those of an environment, as far as fields can and change nothing else.</summary>
    /// <param name="changes">Objects of the base, and what they are in the environment.</param>
    /// <param name="objects">All objects of the environment: the fields reach every one of them.</param>
    public static KustomizationFields Between(IReadOnlyList<(DataMap Before, DataMap After)> changes, IReadOnlyList<ClusterObject> objects) =>
        new(ImagesOf(changes, objects), ReplicasOf(changes, objects));

    /// <summary>What becomes of an object.</summary>
    public DataMap Apply(DataMap node)
    {
        if (_replicas.Count > 0 && ReplicaEntry.Counts(node) && _replicas.TryGetValue(node.MapOf("metadata")?.TextOf("name") ?? "", out var entry))
            node = entry.Apply(node);
        return _images.Count == 0 ? node : ContainerImages.Change(node, _images.Apply);
    }

    /// <summary>The entries of <c>images</c>; null if there is none.</summary>
    public IList<ManifestKit.Kustomize.Image>? ImageDocuments() => images.Count == 0
        ? null
        : [.. images.Select(entry => new ManifestKit.Kustomize.Image { Name = entry.Name, NewName = entry.NewName, NewTag = entry.NewTag, Digest = entry.Digest })];

    /// <summary>The entries of <c>replicas</c>; null if there is none.</summary>
    public IList<Replica>? ReplicaDocuments() => replicas.Count == 0
        ? null
        : [.. replicas.Select(entry => new Replica { Name = entry.Name, Count = entry.Count })];

    private static List<ImageEntry> ImagesOf(IReadOnlyList<(DataMap Before, DataMap After)> changes, IReadOnlyList<ClusterObject> objects)
    {
        var wanted = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var (before, after) in changes)
        {
            foreach (var (old, image) in ContainerImages.Of(before).Zip(ContainerImages.Of(after)).Where(pair => pair.First != pair.Second))
            {
                if (!wanted.TryGetValue(old, out var others))
                    wanted.Add(old, others = []);
                others.Add(image);
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
        HashSet<ImageEntry> wrong;
        do
        {
            var index = new ImageIndex(entries);
            wrong = [.. used.Select(index.FirstToChange).OfType<ImageEntry>()];
        }
        while (entries.RemoveAll(wrong.Contains) > 0);
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
