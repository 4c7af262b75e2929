namespace ManifestKit.Languages.Kubernetes;

/// <summary>Tags that are moved to a newer image by custom.</summary>
internal static class MovingTags
{
    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "latest", "stable", "main", "master", "trunk", "head", "develop", "development", "dev", "edge", "nightly", "canary",
        "next", "beta", "alpha", "rc", "preview", "staging", "test", "testing", "unstable", "mainline", "lts", "current",
        "release", "prod", "production", "rolling", "snapshot", "experimental",
    };

    public static bool Contains(string tag) => Names.Contains(tag);
}
