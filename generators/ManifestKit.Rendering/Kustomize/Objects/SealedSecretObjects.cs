using ManifestKit.SealedSecrets.V1Alpha1;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>Secrets that the Sealed Secrets controller decrypts.</summary>
/// <seealso href="https://github.com/bitnami-labs/sealed-secrets"/>
internal static class SealedSecretObjects
{
    private const string Annotation = "sealedsecrets.bitnami.com/";

    public static IEnumerable<ClusterObject> Of(SecretUsers users, EnvironmentScope scope) =>
        from secret in scope.Stack.Secrets
        let store = secret.Store as SealedSecretStore
        where store is not null
        let spaces = users.NamespacesOf(secret).ToList()
        from space in Checked(spaces, secret, store, scope).Index()
        select new ClusterObject(
            space.Index == 0 ? secret.Name : $"{secret.Name}-{space.Item ?? scope.Namespace}",
            Document(secret, store, space.Item, scope),
            secret);

    private static List<string?> Checked(List<string?> spaces, Secret secret, SealedSecretStore store, EnvironmentScope scope) =>
        spaces.Count < 2 || store.Scope == SealingScope.ClusterWide
            ? spaces
            : throw new RenderException(
                secret,
                $"Secret '{secret.Name}' is used in {string.Join(" and ", spaces.Select(space => $"'{space ?? scope.Namespace}'"))}, but its values can be decrypted in one namespace only; seal them with '--scope cluster-wide' and set Scope.");

    private static SealedSecret Document(Secret secret, SealedSecretStore store, string? space, EnvironmentScope scope)
    {
        var metadata = Metadata.Of(secret.Name, scope);
        metadata.Namespace = space;
        var sealing = ScopeOf(store).ToDictionary();
        metadata.Annotations = NullIfEmpty(sealing.Concat(RotationOf(secret)));
        return new()
        {
            Metadata = metadata,
            Spec = new()
            {
                Template = new() { Metadata = new() { Labels = Metadata.Labels(secret.Name, scope.Stack), Annotations = NullIfEmpty(sealing) } },
                EncryptedData = ValuesOf(secret, store, scope),
            },
        };
    }

    private static Dictionary<string, string> ValuesOf(Secret secret, SealedSecretStore store, EnvironmentScope scope)
    {
        var values = store.Values.FirstOrDefault(one => one.Key.Name == scope.Name).Value ?? new();
        if (values.Keys.FirstOrDefault(key => !secret.Keys.Contains(key)) is { } unknown)
            throw new RenderException(secret, $"Secret '{secret.Name}' has a sealed value of '{unknown}' for environment '{scope.Name}', but no such key; add it to Keys, or remove the value.");
        foreach (var key in secret.Keys)
        {
            if (!values.TryGetValue(key, out var value))
                throw new RenderException(secret, $"Secret '{secret.Name}' has no sealed value of '{key}' for environment '{scope.Name}'; seal it with 'kubeseal --raw --name {secret.Name} --namespace {scope.Namespace}'.");
            if (!SealedValue.IsSealed(value))
                throw new RenderException(secret, $"The value of '{key}' of secret '{secret.Name}' for environment '{scope.Name}' is not sealed; give what 'kubeseal --raw' prints, and nothing else.");
        }

        return secret.Keys.ToDictionary(key => key, key => values[key]);
    }

    private static IEnumerable<KeyValuePair<string, string>> ScopeOf(SealedSecretStore store) => store.Scope switch
    {
        SealingScope.NamespaceWide => [new(Annotation + "namespace-wide", "true")],
        SealingScope.ClusterWide => [new(Annotation + "cluster-wide", "true")],
        _ => [],
    };

    private static IEnumerable<KeyValuePair<string, string>> RotationOf(Secret secret) =>
        secret.Rotation is { } rotation ? [new("manifestkit/rotate-every", rotation.ToString())] : [];

    private static Dictionary<string, string>? NullIfEmpty(IEnumerable<KeyValuePair<string, string>> entries) => entries.ToDictionary() is { Count: > 0 } map ? map : null;
}
