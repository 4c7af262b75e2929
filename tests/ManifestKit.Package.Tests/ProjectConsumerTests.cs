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
        string source = _folder.Write("Shop.cs", declaration);
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

        string build = package.Run(_folder, "build").Succeeded();
        string warning = Assert.Single(CompilerOutput.Warnings(build));
        Assert.StartsWith($"{source}{Shop.PlaceOfMistake(declaration)}: warning MK1001: ", warning, StringComparison.Ordinal);

        package.Run(_folder, "run", "--no-build").Succeeded();
        Rendered.AssertShop(_folder);
        package.Run(_folder, "run", "--no-build", "--", "check").Succeeded();
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();
}
