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
        var counted = objects.Select(item => ReplicaEntry.NameOf(item.Node)).ToHashSet();
        if (fields.Replicas.FirstOrDefault(entry => !counted.Contains(entry.Name)) is { } unused)
            throw new BuildException(path, $"there is nothing of the name '{unused.Name}' whose pods could be counted.");
        if (fields.Images.Count == 0 && fields.Replicas.Count == 0)
            return;

        objects.Change(item => fields.Apply(item.Node) is var changed && ReferenceEquals(changed, item.Node) ? item : item with { Node = changed, IsAsRead = false });
    }

    private static ImageEntry ImageOf(DataMap entry) => new(entry.TextOf("name") ?? "", entry.TextOf("newName"), entry.TextOf("newTag"), entry.TextOf("digest"));

    private static ReplicaEntry ReplicasOf(DataMap entry) => new(entry.TextOf("name") ?? "", int.Parse(entry.TextOf("count") ?? "0", CultureInfo.InvariantCulture));
}
