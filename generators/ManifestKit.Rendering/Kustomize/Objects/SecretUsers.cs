namespace ManifestKit.Rendering.Kustomize;

/// <summary>Who needs a secret: a Secret can only be used in its own namespace.</summary>
internal static class SecretUsers
{
    /// <summary>The namespaces of the workloads that use a secret; null is that of the environment.</summary>
    public static IEnumerable<string?> NamespacesOf(Secret secret, EnvironmentScope scope) =>
        scope.Stack.Workloads.Where(workload => PodParts.SecretsOf(workload).Any(used => used.Name == secret.Name)).Select(workload => workload.Namespace).Distinct();
}
