using ManifestKit.Testing;

namespace ManifestKit.Package.Tests;

/// <summary>A project that references the package.</summary>
public sealed class ProjectConsumerTests(PackedPackage package) : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void It_builds_with_one_warning_and_renders()
    {
        string declaration = "using ManifestKit;\n\n" + Shop.Declaration;
        string source = Write(declaration);

        string build = package.Run(_folder, "build").Succeeded();
        string warning = Assert.Single(CompilerOutput.Warnings(build));
        Assert.StartsWith($"{source}{Shop.PlaceOfMistake(declaration)}: warning MK1001: ", warning, StringComparison.Ordinal);

        package.Run(_folder, "run", "--no-build").Succeeded();
        Rendered.AssertShop(_folder);
        package.Run(_folder, "run", "--no-build", "--", "check").Succeeded();
    }

    [Fact]
    public void What_a_pragma_silences_stays_silent_when_the_build_maps_paths()
    {
        Write("using ManifestKit;\n\n#pragma warning disable MK1001\n" + Shop.Declaration);

        string build = package.Run(_folder, "build", $"-p:PathMap={_folder.FullName}=/_").Succeeded();
        Assert.Empty(CompilerOutput.Warnings(build));

        ToolResult run = package.Run(_folder, "run", "--no-build");
        run.Succeeded();
        Assert.Equal("", run.Error);
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();

    private string Write(string declaration)
    {
        _folder.Write("Program.cs", "using ManifestKit;\n\nreturn ManifestKitHost.Run(args, () => Shop.Stack);\n");
        _folder.Write("Infrastructure.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <OutputType>Exe</OutputType>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
              </PropertyGroup>

              <ItemGroup>
                <PackageReference Include="ManifestKit" Version="{BuildFacts.PackageVersion}" />
              </ItemGroup>
            </Project>

            """);
        return _folder.Write("Shop.cs", declaration);
    }
}
