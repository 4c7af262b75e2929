using ManifestKit.Languages.Json;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>Takes the namespace from objects of custom resources that live in none.</summary>
/// <seealso href="https://kubectl.docs.kubernetes.io/references/kustomize/builtins/#_patchtransformer_"/>
internal static class ClusterWideTransformer
{
    public static void Run(DataMap transformer, BuiltObjects objects, string path)
    {
        if (transformer.TextOf("patch") != ClusterWideTransformerDocument.Patch || transformer.MapOf("target") is not { } target)
            throw new BuildException(path, "there is a transformer that is not known here.");

        objects.Change(item => Selects(target, "group", ClusterWideTransformerDocument.GroupOf(item.ApiVersion)) && Selects(target, "kind", item.Kind)
            ? item with { Placed = null }
            : item);
    }

    private static bool Selects(DataMap target, string key, string value) => target.TextOf(key)?.Split('|').Contains(value) ?? false;
}
