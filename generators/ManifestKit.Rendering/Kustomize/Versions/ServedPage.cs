namespace ManifestKit.Rendering.Kustomize;

/// <summary>The pages that say from which version on something is served.</summary>
internal static class ServedPage
{
    private const string Reference = "https://kubernetes.io/docs/reference/";

    /// <summary>A field that was stable from its first version on.</summary>
    public const string Seccomp = "https://kubernetes.io/docs/tutorials/security/seccomp/";

    /// <summary>The stages of a feature gate that Kubernetes still has.</summary>
    public static string Gate(string name) => $"{Reference}command-line-tools-reference/feature-gates/#{name}";

    /// <summary>The stages of a feature gate that is gone: what it was for is always on.</summary>
    public static string RemovedGate(string name) => $"{Reference}command-line-tools-reference/feature-gates-removed/#{name}";

    /// <summary>A kind that another version of the API had before: the guide says since when there is the newer one.</summary>
    public static string Guide(string section) => $"{Reference}using-api/deprecation-guide/#{section}";
}
