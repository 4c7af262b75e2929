using ManifestKit.Testing;

[assembly: AssemblyFixture(typeof(ManifestKit.Package.Tests.PackedPackage))]

namespace ManifestKit.Package.Tests;

/// <summary>The package, packed once for all tests into a feed of its own, with an empty package cache beside it.</summary>
public sealed class PackedPackage : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    /// <summary>Packs what the build left in the output folders.</summary>
    public PackedPackage()
    {
        DotNet.Run(Repository.Root, Pack("feed")).Succeeded();
    }

    /// <summary>The package file.</summary>
    public string File => _folder.PathOf($"feed/ManifestKit.{BuildFacts.PackageVersion}.nupkg");

    /// <summary>Packs a second time, and returns that file.</summary>
    public string PackAgain()
    {
        DotNet.Run(Repository.Root, Pack("again")).Succeeded();
        return _folder.PathOf($"again/ManifestKit.{BuildFacts.PackageVersion}.nupkg");
    }

    /// <summary>Runs a command with the package cache of the tests, in a folder whose only sources are the feed and the machine's cache, which may hold another package of that name.</summary>
    internal ToolResult Run(TemporaryFolder consumer, params string[] arguments)
    {
        consumer.Write("nuget.config", $"""
            <configuration>
              <packageSources>
                <clear />
                <add key="feed" value="{_folder.PathOf("feed")}" />
                <add key="cache" value="{BuildFacts.PackageRoot}" />
              </packageSources>
              <packageSourceMapping>
                <packageSource key="feed"><package pattern="ManifestKit" /></packageSource>
                <packageSource key="cache"><package pattern="*" /></packageSource>
              </packageSourceMapping>
            </configuration>

            """);
        return DotNet.Run(consumer.FullName, arguments, _folder.PathOf("packages"));
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();

    private string[] Pack(string folder) =>
    [
        "pack", Repository.PathOf("src/ManifestKit"), "--no-build", "-c", BuildFacts.Configuration, "-warnaserror",
        "-o", _folder.PathOf(folder), $"-p:NuspecOutputPath={_folder.PathOf("specification")}",
    ];
}
