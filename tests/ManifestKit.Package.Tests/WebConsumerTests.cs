using System.Text.Json;
using ManifestKit.Testing;

namespace ManifestKit.Package.Tests;

/// <summary>A web application that declares its own stack.</summary>
public sealed class WebConsumerTests(PackedPackage package) : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void It_does_not_publish_rendered_files()
    {
        _folder.Write("appsettings.json", "{}\n");
        _folder.Write("output/shop/grafana/production/dashboards/web.json", "{}\n");
        _folder.Write("Shop.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk.Web">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
              </PropertyGroup>

              <ItemGroup>
                <PackageReference Include="ManifestKit" Version="{BuildFacts.PackageVersion}" />
              </ItemGroup>
            </Project>

            """);

        package.Run(_folder, "restore").Succeeded();
        string items = package.Run(_folder, "msbuild", "-getItem:Content").Succeeded();
        string[] content = [.. JsonDocument.Parse(items).RootElement.GetProperty("Items").GetProperty("Content").EnumerateArray()
            .Select(item => item.GetProperty("Identity").GetString()!)];

        Assert.Contains("appsettings.json", content);
        Assert.DoesNotContain(content, path => path.StartsWith("output/", StringComparison.Ordinal));
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();
}
