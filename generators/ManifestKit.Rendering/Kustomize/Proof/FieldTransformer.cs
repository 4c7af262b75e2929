using System.Globalization;
using ManifestKit.Languages.Json;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>Applies the fields <c>replicas</c> and <c>images</c>.</summary>
internal static class FieldTransformer
{
    public static void Run(DataMap kustomization, BuiltObjects objects, string path, bool isWhole)
    {
        var fields = new KustomizationFields(
            [.. KustomizeBuild.Maps(kustomization, "images", path).Select(ImageOf)],
            [.. KustomizeBuild.Maps(kustomization, "replicas", path).Select(entry => ReplicasOf(entry, path)).DistinctBy(entry => entry.Name)]);
        if (fields.IsEmpty)
            return;

        var unused = fields.CountedNames.ToHashSet(StringComparer.Ordinal);
        objects.Change(item =>
        {
            if (unused.Count > 0 && ReplicaEntry.Counts(item.Node))
                unused.Remove(item.Name);
            var changed = fields.Apply(item.Node);
            return ReferenceEquals(changed, item.Node) ? item : item with { Node = changed, IsAsRead = false };
        });
        if (isWhole && unused.Count > 0)
            throw new BuildException(path, $"there is nothing of the name '{unused.First()}' whose pods could be counted.");
    }

    private static ImageEntry ImageOf(DataMap entry) => new(entry.TextOf("name") ?? "", entry.TextOf("newName"), entry.TextOf("newTag"), entry.TextOf("digest"));

    private static ReplicaEntry ReplicasOf(DataMap entry, string path) => int.TryParse(entry.TextOf("count"), NumberStyles.None, CultureInfo.InvariantCulture, out var count)
        ? new(entry.TextOf("name") ?? "", count)
        : throw new BuildException(path, $"'{entry.TextOf("count")}' is no number of pods.");
}
