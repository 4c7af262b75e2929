namespace ManifestKit.Rendering.Kustomize;

/// <summary>The page that says from which version on something is served.</summary>
/// <param name="Address">The page.</param>
/// <param name="FeatureGate">The feature gate that turns it on earlier. Null: nothing does.</param>
internal sealed record ServedPage(string Address, string? FeatureGate = null)
{
    private const string Reference = "https://kubernetes.io/docs/reference/";

    /// <summary>A field that was stable from its first version on.</summary>
    public static ServedPage Seccomp { get; } = new("https://kubernetes.io/docs/tutorials/security/seccomp/");

    /// <summary>The stages of a feature gate that Kubernetes still has.</summary>
    public static ServedPage Gate(string name) => new($"{Reference}command-line-tools-reference/feature-gates/#{name}", name);

    /// <summary>The stages of a feature gate that is gone: what it was for is always on.</summary>
    public static ServedPage RemovedGate(string name) => new($"{Reference}command-line-tools-reference/feature-gates-removed/#{name}", name);

    /// <summary>A kind that another version of the API had before: the guide says since when there is the newer one.</summary>
    public static ServedPage Guide(string section) => new($"{Reference}using-api/deprecation-guide/#{section}");
}
