using System.Reflection;

namespace ManifestKit.Package.Tests;

/// <summary>What the build of this test assembly knew.</summary>
internal static class BuildFacts
{
    private static readonly Dictionary<string, string?> Metadata = typeof(BuildFacts).Assembly
        .GetCustomAttributes<AssemblyMetadataAttribute>()
        .ToDictionary(fact => fact.Key, fact => fact.Value);

    public static string Configuration => Metadata["Configuration"]!;

    /// <summary>The package cache that the build restored into: it holds everything that the package depends on.</summary>
    public static string PackageRoot => Metadata["NuGetPackageRoot"]!;

    public static string PackageVersion => Metadata["PackageVersion"]!;
}
