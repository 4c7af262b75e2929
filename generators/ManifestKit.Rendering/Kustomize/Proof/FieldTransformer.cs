using System.Globalization;
using ManifestKit.Languages.Json;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>Applies the fields <c>replicas</c> and <c>images</c>.</summary>
internal static class FieldTransformer
{
    public static void Run(DataMap kustomization, BuiltObjects objects, string path)
    {
        var fields = new KustomizationFields(
            [.. KustomizeBuild.Maps(kustomization, "images").Select(ImageOf)],
            [.. KustomizeBuild.Maps(kustomization, "replicas").Select(ReplicasOf)]);
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
        if (unused.Count > 0)
            throw new BuildException(path, $"there is nothing of the name '{unused.First()}' whose pods could be counted.");
    }

    private static ImageEntry ImageOf(DataMap entry) => new(entry.TextOf("name") ?? "", entry.TextOf("newName"), entry.TextOf("newTag"), entry.TextOf("digest"));

    private static ReplicaEntry ReplicasOf(DataMap entry) => new(entry.TextOf("name") ?? "", int.Parse(entry.TextOf("count") ?? "0", CultureInfo.InvariantCulture));
}
