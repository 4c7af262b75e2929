using ManifestKit.Languages.Json;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>Puts what is in no namespace into one, and the service accounts that role bindings name.</summary>
/// <seealso href="https://kubectl.docs.kubernetes.io/references/kustomize/builtins/#_namespacetransformer_"/>
internal static class NamespaceTransformer
{
    public static void Run(DataMap transformer, BuiltObjects objects, string path)
    {
        if (transformer.TextOf("kind") != nameof(NamespaceTransformer)
            || transformer["unsetOnly"] is not DataScalar { IsTrue: true }
            || transformer.TextOf("setRoleBindingSubjects") != "allServiceAccounts"
            || transformer.MapOf("metadata")?.TextOf("namespace") is not { } name)
            throw new BuildException(path, "there is a transformer that is not known here.");

        objects.Change(item =>
        {
            var node = item.Kind is "RoleBinding" or "ClusterRoleBinding" ? WithSubjects(item.Node, name) : item.Node;
            var placed = item.Namespace is null && Namespaced.IsForKustomize(item.ApiVersion, item.Kind) ? name : item.Placed;
            return item with { Node = node, Placed = placed };
        });
    }

    private static DataMap WithSubjects(DataMap node, string name) => node.With("subjects", new DataList(node.ListOf("subjects").Select(subject =>
        subject is DataMap map && map.TextOf("kind") == "ServiceAccount" && !map.Contains("namespace")
            ? map.With("namespace", DataScalar.Of(name))
            : subject)));
}
