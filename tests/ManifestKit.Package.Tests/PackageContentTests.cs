using System.IO.Compression;
using System.Xml.Linq;
using ManifestKit.Testing;

namespace ManifestKit.Package.Tests;

/// <summary>What is in the package.</summary>
public sealed class PackageContentTests(PackedPackage package)
{
    private static readonly string[] Libraries =
    [
        "ManifestKit", "ManifestKit.Documents", "ManifestKit.Languages", "ManifestKit.Model", "ManifestKit.Rendering", "ManifestKit.Rules",
    ];

    private static readonly string[] CompilerParts =
    [
        "ManifestKit.Analyzers", "ManifestKit.CodeFixes", "ManifestKit.Languages", "ManifestKit.Rules", "ManifestKit.SchemaTypes",
    ];

    // Of the package format itself: https://learn.microsoft.com/nuget/create-packages/overview-and-workflow
    private static readonly string[] Packaging =
    [
        "[Content_Types].xml", "_rels/.rels", "ManifestKit.nuspec", "package/services/metadata/core-properties/nuget.psmdcp",
    ];

    [Fact]
    public void It_holds_exactly_these_files()
    {
        string[] expected =
        [
            .. Packaging,
            "README.md",
            "buildTransitive/ManifestKit.targets",
            .. Libraries.SelectMany(name => new[] { $"lib/net10.0/{name}.dll", $"lib/net10.0/{name}.xml" }),
            .. CompilerParts.Select(name => $"analyzers/dotnet/cs/{name}.dll"),
        ];

        using ZipArchive archive = ZipFile.OpenRead(package.File);
        Assert.Equal(expected.Order(StringComparer.Ordinal), archive.Entries.Select(entry => entry.FullName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void It_depends_on_what_its_libraries_use()
    {
        Dictionary<string, string> versions = XDocument.Load(Repository.PathOf("Directory.Packages.props"))
            .Descendants("PackageVersion")
            .Where(item => item.Parent!.Attribute("Condition") is null)
            .ToDictionary(item => item.Attribute("Include")!.Value, item => item.Attribute("Version")!.Value);
        string[] used = [.. Libraries.Select(ProjectFile).SelectMany(Packages).Distinct().Select(name => $"{name} {versions[name]}")];

        Assert.Equal(
            used.Order(StringComparer.Ordinal),
            Specification().Descendants().Where(element => element.Name.LocalName == "dependency")
                .Select(element => $"{element.Attribute("id")!.Value} {element.Attribute("version")!.Value}"));
    }

    [Fact]
    public void It_is_described()
    {
        XElement metadata = Specification().Root!.Elements().Single();
        string Value(string name) => metadata.Elements().Single(element => element.Name.LocalName == name).Value;

        Assert.Equal("ManifestKit", Value("id"));
        Assert.Equal(BuildFacts.PackageVersion, Value("version"));
        Assert.Equal("MIT", Value("license"));
        Assert.Equal("README.md", Value("readme"));
        Assert.NotEmpty(Value("description"));
    }

    [Fact]
    public void Packing_again_gives_the_same_bytes() =>
        Assert.Equal(File.ReadAllBytes(package.File), File.ReadAllBytes(package.PackAgain()));

    private static XDocument ProjectFile(string name) => XDocument.Load(Directory.EnumerateFiles(Repository.Root, $"{name}.csproj", SearchOption.AllDirectories).Single());

    private static IEnumerable<string> Packages(XDocument project) => project.Descendants("PackageReference")
        .Where(reference => reference.Attribute("PrivateAssets")?.Value != "all")
        .Select(reference => reference.Attribute("Include")!.Value);

    private XDocument Specification()
    {
        using ZipArchive archive = ZipFile.OpenRead(package.File);
        using Stream stream = archive.GetEntry("ManifestKit.nuspec")!.Open();
        return XDocument.Load(stream);
    }
}
