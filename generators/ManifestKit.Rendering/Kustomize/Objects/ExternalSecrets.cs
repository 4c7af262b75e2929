using ManifestKit.ExternalSecretsOperator.V1;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>Tells the External Secrets operator which secrets to fetch, into each namespace whose workloads use them.</summary>
/// <seealso href="https://external-secrets.io/latest/api/externalsecret/"/>
internal static class ExternalSecrets
{
    public static IEnumerable<ClusterObject> Of(SecretUsers users, EnvironmentScope scope) =>
        from secret in scope.Stack.Secrets
        let store = secret.Store as ExternalSecretStore
        where store is not null
        from space in users.NamespacesOf(secret).Index()
        select new ClusterObject(
            space.Index == 0 ? secret.Name : $"{secret.Name}-{space.Item ?? scope.Namespace}",
            Document(secret, store, space.Item, scope),
            secret);

    private static ExternalSecret Document(Secret secret, ExternalSecretStore store, string? targetNamespace, EnvironmentScope scope)
    {
        var metadata = Metadata.Of(secret.Name, scope);
        metadata.Namespace = targetNamespace;
        if (secret.Rotation is { } rotation)
            metadata.Annotations = new Dictionary<string, string> { ["manifestkit/rotate-every"] = rotation.ToString() };
        return new()
        {
            Metadata = metadata,
            Spec = new()
            {
                RefreshInterval = store.RefreshInterval.ToGoText(),
                SecretStoreRef = new()
                {
                    Name = store.Name,
                    Kind = store.ClusterWide ? ExternalSecretSecretStoreRefKind.ClusterSecretStore : ExternalSecretSecretStoreRefKind.SecretStore,
                },
                Target = new() { Name = secret.Name, CreationPolicy = ExternalSecretTargetCreationPolicy.Owner },
                Data =
                [
                    .. secret.Keys.Select(key => new ExternalSecretData
                    {
                        SecretKey = key,
                        RemoteRef = new() { Key = $"{store.Path ?? secret.Name}/{scope.Name}", Property = key },
                    }),
                ],
            },
        };
    }
}
