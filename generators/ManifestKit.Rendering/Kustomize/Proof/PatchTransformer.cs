using ManifestKit.Documents;
using ManifestKit.Languages.Json;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>Applies a patch: a strategic merge patch to the object that it names, a JSON patch to the one that is selected.</summary>
/// <seealso href="https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/patches/"/>
internal static class PatchTransformer
{
    public static void Run(DataMap reference, BuiltObjects objects, string folder, string path, ReadFiles files)
    {
        if (reference.FirstOrDefault(field => field.Key is not ("path" or "target")) is { Key: { } unknown })
            throw new BuildException(path, $"the field '{unknown}' of a patch is not known here.");

        var file = KustomizeBuild.PathOf(folder, reference["path"]!);
        switch (files.Document(file))
        {
            case DataMap patch when !reference.Contains("target"):
                Merge(patch, objects, file);
                break;
            case DataList steps when reference.MapOf("target") is { } target:
                Step(steps, IdOf(target), objects, file);
                break;
            default:
                throw new BuildException(file, "there is no such patch.");
        }
    }

    private static void Merge(DataMap patch, BuiltObjects objects, string file)
    {
        var named = Find(objects, new BuiltObject(patch).Id, file);
        if (patch.TextOf("$patch") == "delete")
        {
            objects.Remove(named.Id);
            return;
        }

        var type = SchemaFacts.OfKind(named.ApiVersion, named.Kind);
        var merged = StrategicMerge.Apply(named.Node, patch, type is null || type.IsCustom ? null : MergeSchema.Of(type), StrategicMergeFlavor.Kustomize);
        if (!merged.Success)
            throw new BuildException(file, merged.Errors[0].Message);
        objects.Replace(named.Id, named with { Node = Annotations.WithoutEmpty((DataMap)merged.Value), IsAsRead = false });
    }

    private static void Step(DataList steps, ObjectId selected, BuiltObjects objects, string file)
    {
        var named = Find(objects, selected, file);
        var patch = JsonPatch.Parse(steps);
        if (!patch.Success)
            throw new BuildException(file, patch.Errors[0].Message);
        var patched = patch.Value.Apply(named.Node);
        if (!patched.Success)
            throw new BuildException(file, patched.Errors[0].Message);
        objects.Replace(named.Id, named with { Node = Annotations.WithoutEmpty((DataMap)patched.Value), IsAsRead = false });
    }

    private static BuiltObject Find(BuiltObjects objects, ObjectId id, string file) =>
        objects.TryGet(id, out var named) ? named : throw new BuildException(file, $"there is no {id} to be patched.");

    private static ObjectId IdOf(DataMap target)
    {
        var version = target.TextOf("version") ?? "";
        return new(
            target.TextOf("group") is { } group ? $"{group}/{version}" : version,
            target.TextOf("kind") ?? "",
            target.TextOf("namespace"),
            target.TextOf("name") ?? "");
    }
}
