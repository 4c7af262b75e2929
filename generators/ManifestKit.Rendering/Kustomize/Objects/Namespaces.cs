using ManifestKit.Kubernetes.Core.V1;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>The namespaces of an environment, with the security that their pods must have.</summary>
/// <seealso href="https://kubernetes.io/docs/concepts/security/pod-security-admission/"/>
internal static class Namespaces
{
    public static IEnumerable<ClusterObject> Of(EnvironmentScope scope) =>
        scope.Stack.Workloads.Select(w => w.Namespace).OfType<string>().Prepend(scope.Namespace).Distinct()
            .Select(name => new ClusterObject("namespace", Document(name, scope), scope.Environment));

    private static Namespace Document(string name, EnvironmentScope scope)
    {
        var metadata = Metadata.Of(name, scope);
        var level = scope.Environment.PodSecurity.ToString().ToLowerInvariant();
        foreach (var mode in (string[])["enforce", "audit", "warn"])
            metadata.Labels![$"pod-security.kubernetes.io/{mode}"] = level;
        var annotations = Annotations(scope.Environment).ToDictionary();
        metadata.Annotations = annotations.Count == 0 ? null : annotations;
        return new() { Metadata = metadata };
    }

    private static IEnumerable<KeyValuePair<string, string>> Annotations(DeploymentEnvironment environment)
    {
        if (environment.Title is { } title)
            yield return new("manifestkit/title", title);
        if (environment.Purpose is { } purpose)
            yield return new("manifestkit/purpose", purpose);
        if (environment.Audience is { } audience)
            yield return new("manifestkit/audience", audience);
        if (environment.ReleasePolicy is { } policy)
            yield return new("manifestkit/release-policy", policy);
    }
}
