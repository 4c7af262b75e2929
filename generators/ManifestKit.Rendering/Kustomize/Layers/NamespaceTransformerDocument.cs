using ManifestKit.Languages.Json;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>
/// Puts the objects of an overlay into its namespace, but those that name one of their own. The field <c>namespace</c> of a kustomization
/// would move them all.
/// </summary>
/// <seealso href="https://kubectl.docs.kubernetes.io/references/kustomize/builtins/#_namespacetransformer_"/>
internal static class NamespaceTransformerDocument
{
    public static DataMap Of(string name) => DataMaps.Of(
        ("apiVersion", DataScalar.Of("builtin")),
        ("kind", DataScalar.Of("NamespaceTransformer")),
        ("metadata", DataMaps.Of(("name", DataScalar.Of("namespace")), ("namespace", DataScalar.Of(name)))),
        ("unsetOnly", DataScalar.Of(true)),
        ("setRoleBindingSubjects", DataScalar.Of("allServiceAccounts")));
}
