namespace ManifestKit.Rendering.Kustomize;

/// <summary>Who needs each secret of an environment: a Secret can only be used in its own namespace.</summary>
/// <param name="scope">The environment.</param>
internal sealed class SecretUsers(EnvironmentScope scope)
{
    private readonly ILookup<string, Workload> _users = scope.Stack.Workloads
        .SelectMany(workload => PodParts.SecretsOf(workload).Select(secret => (secret.Name, User: workload)))
        .ToLookup(use => use.Name, use => use.User);

    /// <summary>Finds secrets that Kubernetes cannot have: they stand in variables or files of a host.</summary>
    /// <exception cref="RenderException">Some workload uses one.</exception>
    public void CheckReadable() => InParallel.Do(scope.Stack.Secrets, secret =>
    {
        if (secret.Store is VariableStore or FileStore && _users.Contains(secret.Name))
            throw new RenderException(secret, $"Secret '{secret.Name}' lives on a host, where Kubernetes cannot read it; give it an ExternalSecretStore, a SealedSecretStore or an ExistingSecret, or a variation with one.");
    });

    /// <summary>The namespaces of the workloads that use a secret; null is that of the environment.</summary>
    public IEnumerable<string?> NamespacesOf(Secret secret) => _users[secret.Name].Select(workload => workload.Namespace).Distinct();
}
