using ManifestKit.Documents;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>Tells the External Secrets operator which secrets to fetch, into each namespace whose workloads use them.</summary>
/// <seealso href="https://external-secrets.io/latest/api/externalsecret/"/>
internal static class ExternalSecrets
{
    public static IEnumerable<ClusterObject> Of(EnvironmentScope scope) =>
        from secret in scope.Stack.Secrets
        let store = secret.Store as ExternalSecretStore
        where store is not null
        from user in scope.Stack.Workloads.Where(w => Uses(w, secret)).DistinctBy(w => w.Namespace)
        select new ClusterObject(secret.Name, Document(secret, store, user.Namespace, scope), secret);

    private static bool Uses(Workload workload, Secret secret) =>
        workload.SecretFiles.Any(f => f.Key.Secret.Name == secret.Name)
        || workload.Environment.Values.SelectMany(t => t.Parts).OfType<SecretPart>().Any(p => p.Key.Secret.Name == secret.Name);

    private static MapNode Document(Secret secret, ExternalSecretStore store, string? targetNamespace, EnvironmentScope scope)
    {
        var metadata = Metadata.Of(secret.Name, scope);
        metadata.Namespace = targetNamespace;
        if (secret.Rotation is { } rotation)
            metadata.Annotations = new Dictionary<string, string> { ["manifestkit/rotate-every"] = rotation.ToString() };
        var data = new ListNode();
        foreach (var key in secret.Keys)
            data.Add(Map(("secretKey", Text(key)), ("remoteRef", Map(("key", Text($"{store.Path ?? secret.Name}/{scope.Name}")), ("property", Text(key))))));

        return Map(
            ("apiVersion", Text("external-secrets.io/v1")),
            ("kind", Text("ExternalSecret")),
            ("metadata", DocumentNode.From(metadata)),
            ("spec", Map(
                ("refreshInterval", Text(store.RefreshInterval.ToString())),
                ("secretStoreRef", Map(("name", Text(store.Name)), ("kind", Text(store.ClusterWide ? "ClusterSecretStore" : "SecretStore")))),
                ("target", Map(("name", Text(secret.Name)), ("creationPolicy", Text("Owner")))),
                ("data", data))));
    }

    private static ScalarNode Text(string value) => ScalarNode.Of(value);

    private static MapNode Map(params ReadOnlySpan<(string Key, DocumentNode Value)> entries)
    {
        var map = new MapNode();
        foreach (var (key, value) in entries)
            map.Add(key, value);
        return map;
    }
}
