using ManifestKit.Testing;

namespace ManifestKit.Package.Tests;

/// <summary>A project with a custom resource of its own: the one that docs/escape-hatches.md shows.</summary>
public sealed class CustomResourceConsumerTests(PackedPackage package) : IDisposable
{
    private static readonly Fence[] Shown = [.. new Markdown("docs/escape-hatches.md").Fences.SkipWhile(fence => fence.Language != "xml")];

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Its_classes_are_there_and_its_objects_are_rendered_and_checked()
    {
        Write(replicas: 3);
        string build = package.Run(_folder, "build").Succeeded();
        Assert.Empty(CompilerOutput.Warnings(build));

        package.Run(_folder, "run", "--no-build").Succeeded();
        Assert.EndsWith(
            "\nspec:\n  size: large\n  replicas: 3\n",
            File.ReadAllText(_folder.PathOf("output/shop/kubernetes/base/objects/widget-blue.yaml")),
            StringComparison.Ordinal);

        Write(replicas: 9);
        ToolResult wrong = package.Run(_folder, "run");
        Assert.Equal(2, wrong.ExitCode);
        Assert.Contains("Program.cs(10,53): error MK9200:", wrong.ToString(), StringComparison.Ordinal);
        Assert.Contains("/spec/replicas", wrong.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_no_definition_stops_the_build_at_its_line()
    {
        Write(replicas: 3);
        string file = _folder.Write("crds/app.yaml", "# an app\napiVersion: apps/v1\nkind: Deployment\n");
        ToolResult build = package.Run(_folder, "build");
        Assert.Equal(1, build.ExitCode);
        Assert.Contains($"{file}(2,1): error MK9102: This is a Deployment; expected a CustomResourceDefinition", build.ToString(), StringComparison.Ordinal);
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();

    private void Write(int replicas)
    {
        _folder.Write("crds/widgets.yaml", Shown.Single(fence => fence.Language == "yaml").Text);
        _folder.Write("Program.cs", Shown.Single(fence => fence.Language == "csharp").Text.Replace("Replicas = 3", $"Replicas = {replicas}", StringComparison.Ordinal));
        _folder.Write("Infrastructure.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <OutputType>Exe</OutputType>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <GenerateDocumentationFile>true</GenerateDocumentationFile>
              </PropertyGroup>

              <ItemGroup>
                <PackageReference Include="ManifestKit" Version="{BuildFacts.PackageVersion}" />
              </ItemGroup>

              {Shown[0].Text}
            </Project>

            """);
    }
}
