namespace ManifestKit.Rendering.Kustomize;

/// <summary>Who needs a secret: a Secret can only be used in its own namespace.</summary>
internal static class SecretUsers
{
    /// <summary>Finds secrets that Kubernetes cannot have: they stand in variables or files of a host.</summary>
    /// <exception cref="RenderException">Some workload uses one.</exception>
    public static void CheckReadable(EnvironmentScope scope) => InParallel.Do(scope.Stack.Secrets, secret =>
    {
        if (secret.Store is VariableStore or FileStore && NamespacesOf(secret, scope).Any())
            throw new RenderException(secret, $"Secret '{secret.Name}' lives on a host, where Kubernetes cannot read it; give it an ExternalSecretStore, a SealedSecretStore or an ExistingSecret, or a variation with one.");
    });

    /// <summary>The namespaces of the workloads that use a secret; null is that of the environment.</summary>
    public static IEnumerable<string?> NamespacesOf(Secret secret, EnvironmentScope scope) =>
        scope.Stack.Workloads.Where(workload => PodParts.SecretsOf(workload).Any(used => used.Name == secret.Name)).Select(workload => workload.Namespace).Distinct();
}
