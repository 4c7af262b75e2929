using ManifestKit.Testing;

namespace ManifestKit.Package.Tests;

/// <summary>A program of one file: https://learn.microsoft.com/dotnet/core/sdk/file-based-apps</summary>
public sealed class FileBasedConsumerTests(PackedPackage package) : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void It_warns_once_and_renders()
    {
        string program = $"""
            #:package ManifestKit@{BuildFacts.PackageVersion}
            #:property PublishAot=false
            using ManifestKit;

            return ManifestKitHost.Run(args, () => Shop.Stack);

            {Shop.Declaration}
            """;
        string source = _folder.Write("app.cs", program);

        ToolResult run = package.Run(_folder, "run", "app.cs");
        run.Succeeded();

        // The compiler's names the whole path; the program tells it again by its path in the repository.
        string warning = Assert.Single(
            CompilerOutput.Warnings(run.Output + run.Error), line => line.StartsWith(_folder.FullName, StringComparison.Ordinal));
        Assert.StartsWith($"{source}{Shop.PlaceOfMistake(program)}: warning MK1001: ", warning, StringComparison.Ordinal);
        Rendered.AssertShop(_folder);
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();
}
