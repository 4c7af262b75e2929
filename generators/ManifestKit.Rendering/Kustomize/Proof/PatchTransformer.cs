using ManifestKit.Documents;
using ManifestKit.Languages;
using ManifestKit.Languages.Json;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>Applies a patch: a strategic merge patch to the object that it names, a JSON patch to the one that is selected.</summary>
/// <seealso href="https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/patches/"/>
internal static class PatchTransformer
{
    public static void Run(DataMap reference, BuiltObjects objects, string folder, string path, ReadFiles files, IReadOnlySet<string>? only)
    {
        if (reference.FirstOrDefault(field => field.Key is not ("path" or "target")) is { Key: { } unknown })
            throw new BuildException(path, $"the field '{unknown}' of a patch is not known here.");

        var file = KustomizeBuild.PathOf(folder, reference["path"]);
        if (only?.Contains(file) == false)
            return;
        var (id, patch) = (files.Document(file), reference["target"]) switch
        {
            (DataMap changes, null) => (new BuiltObject(changes).Id, (DataNode)changes),
            (DataList steps, DataMap target) => (IdOf(target), steps),
            _ => throw new BuildException(file, "there is no such patch."),
        };

        if (!objects.TryGet(id, out var named))
        {
            if (only is null)
                throw new BuildException(file, $"there is no {id} to be patched.");
        }
        else if (patch is DataMap map && map.TextOf("$patch") == "delete")
            objects.Remove(id);
        else if (Patched(named, patch, file) is DataMap node && new BuiltObject(node).Id == id)
            objects.Replace(id, named with { Node = Annotations.WithoutEmpty(node), IsAsRead = false });
        else
            throw new BuildException(file, $"it makes another object of {id}.");
    }

    private static DataNode Patched(BuiltObject named, DataNode patch, string file)
    {
        var patched = patch is DataList steps ? Step(named.Node, steps, file) : Merge(named, (DataMap)patch);
        return patched.Success ? patched.Value : throw new BuildException(file, patched.Errors[0].Message);
    }

    private static Parsed<DataNode> Merge(BuiltObject named, DataMap patch)
    {
        var type = SchemaFacts.OfKind(named.ApiVersion, named.Kind);
        return StrategicMerge.Apply(named.Node, patch, type is null || type.IsCustom ? null : MergeSchema.Of(type), StrategicMergeFlavor.Kustomize);
    }

    private static Parsed<DataNode> Step(DataMap node, DataList steps, string file)
    {
        var patch = JsonPatch.Parse(steps);
        return patch.Success ? patch.Value.Apply(node) : throw new BuildException(file, patch.Errors[0].Message);
    }

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
