using ManifestKit.Documents;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>
/// Puts the objects of an overlay into its namespace, but those that name one of their own. The field <c>namespace</c> of a kustomization
/// would move them all.
/// </summary>
/// <seealso href="https://kubectl.docs.kubernetes.io/references/kustomize/builtins/#_namespacetransformer_"/>
internal static class NamespaceTransformerDocument
{
    public static DocumentNode Of(string name)
    {
        var metadata = new MapNode();
        metadata.Add("name", ScalarNode.Of("namespace"));
        metadata.Add("namespace", ScalarNode.Of(name));
        var transformer = new MapNode();
        transformer.Add("apiVersion", ScalarNode.Of("builtin"));
        transformer.Add("kind", ScalarNode.Of("NamespaceTransformer"));
        transformer.Add("metadata", metadata);
        transformer.Add("unsetOnly", ScalarNode.Of(true));
        transformer.Add("setRoleBindingSubjects", ScalarNode.Of("allServiceAccounts"));
        return transformer;
    }
}
