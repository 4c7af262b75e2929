using ManifestKit.Documents;
using ManifestKit.Languages.Json;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>
/// Takes the namespace from custom resources that live in none. Kustomize has no schema of them, and its namespace transformer gives one to
/// everything that it does not know.
/// </summary>
/// <seealso href="https://kubectl.docs.kubernetes.io/references/kustomize/builtins/#_patchtransformer_"/>
internal static class ClusterWideTransformerDocument
{
    /// <summary>A JSON patch.</summary>
    public const string Patch = """[{"op": "remove", "path": "/metadata/namespace"}]""";

    /// <summary>The transformer; null if no object needs it.</summary>
    public static DataMap? Of(IEnumerable<ClusterObject> objects)
    {
        var types = objects.Select(cluster => SchemaFacts.OfKind(cluster.ApiVersion, cluster.Kind))
            .OfType<SchemaType>().Where(type => type is { IsCustom: true, IsNamespaced: false }).Distinct().ToList();
        return types.Count == 0 ? null : DataMaps.Of(
            ("apiVersion", DataScalar.Of("builtin")),
            ("kind", DataScalar.Of("PatchTransformer")),
            ("metadata", DataMaps.Of(("name", DataScalar.Of("cluster-wide")))),
            ("patch", DataScalar.Of(Patch)),
            ("target", DataMaps.Of(("group", AnyOf(types, type => GroupOf(type.ApiVersion!))), ("kind", AnyOf(types, type => type.Kind!)))));
    }

    /// <summary>The group of a version: <c>cert-manager.io</c> of <c>cert-manager.io/v1</c>.</summary>
    public static string GroupOf(string apiVersion) => apiVersion[..Math.Max(0, apiVersion.IndexOf('/', StringComparison.Ordinal))];

    /// <summary>A regular expression: Kustomize compares it with the whole value.</summary>
    private static DataScalar AnyOf(IEnumerable<SchemaType> types, Func<SchemaType, string> value) =>
        DataScalar.Of(string.Join('|', types.Select(value).Distinct().Order(StringComparer.Ordinal)));
}
