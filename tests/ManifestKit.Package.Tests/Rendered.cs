using ManifestKit.Testing;

namespace ManifestKit.Package.Tests;

/// <summary>What the shop's program writes.</summary>
internal static class Rendered
{
    public static void AssertShop(TemporaryFolder folder)
    {
        Assert.True(File.Exists(folder.PathOf("output/shop/.manifestkit/files.json")));
        Assert.Contains("ghcr.io/acme/web:latest", File.ReadAllText(folder.PathOf("output/shop/compose/compose.yaml")), StringComparison.Ordinal);
    }
}
