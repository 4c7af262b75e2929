using System.Xml.Linq;
using ManifestKit.Testing;

namespace ManifestKit.Architecture.Tests;

/// <summary>Each stage knows only the stages below it.</summary>
public sealed class ProjectArrowsTests
{
    // A project, its framework, and the projects it may use.
    private static readonly Dictionary<string, (string Framework, string[] MayUse)> Table = new()
    {
        ["ManifestKit.Languages"] = ("netstandard2.0", []),
        ["ManifestKit.Rules"] = ("netstandard2.0", ["ManifestKit.Languages"]),
        ["ManifestKit.Model"] = ("net10.0", ["ManifestKit.Languages"]),
        ["ManifestKit"] = ("net10.0", ["ManifestKit.Languages", "ManifestKit.Model", "ManifestKit.Rules", "ManifestKit.Documents", "ManifestKit.Rendering", "ManifestKit.Analyzers", "ManifestKit.CodeFixes", "ManifestKit.SchemaTypes"]),
        ["Stacks"] = ("net10.0", ["ManifestKit", "ManifestKit.Analyzers", "ManifestKit.CodeFixes"]),
        ["ManifestKit.SchemaTypes"] = ("netstandard2.0", ["ManifestKit.Languages"]),
        ["ManifestKit.Distiller"] = ("net10.0", ["ManifestKit.Languages"]),
        ["ManifestKit.Documents"] = ("net10.0", ["ManifestKit.Languages", "ManifestKit.SchemaTypes"]),
        ["ManifestKit.Rendering"] = ("net10.0", ["ManifestKit.Languages", "ManifestKit.Model", "ManifestKit.Documents"]),
        ["ManifestKit.Analyzers"] = ("netstandard2.0", ["ManifestKit.Languages", "ManifestKit.Rules"]),
        ["ManifestKit.CodeFixes"] = ("netstandard2.0", ["ManifestKit.Languages", "ManifestKit.Rules"]),
    };

    private static readonly string[] WithoutPackages = ["ManifestKit.Languages", "ManifestKit.Rules"];

    [Fact]
    public void Every_product_project_stands_in_the_table() =>
        Assert.Equal(Table.Keys.Order(StringComparer.Ordinal), Projects.Product.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void A_project_uses_only_what_the_table_allows() => Assert.Empty(
        from project in Projects.Product
        from used in Values(project.Value, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path.Replace('\\', '/')))
        where !Table[project.Key].MayUse.Contains(used, StringComparer.Ordinal)
        select $"{project.Key} must not use {used}");

    [Fact]
    public void A_project_has_the_framework_of_the_table() => Assert.Empty(
        from project in Projects.Product
        let framework = project.Value.Descendants("TargetFramework").Single().Value
        where framework != Table[project.Key].Framework
        select $"{project.Key} is {framework}, not {Table[project.Key].Framework}");

    [Fact]
    public void What_loads_in_the_compiler_has_no_package() => Assert.Empty(
        from name in WithoutPackages
        from package in Values(Projects.Product[name], "PackageReference")
        select $"{name} must not use the package {package}");

    [Fact]
    public void Package_versions_are_central() => Assert.Empty(
        from project in Projects.All
        from reference in project.Value.Descendants("PackageReference")
        where reference.Attribute("Version") is not null || reference.Attribute("VersionOverride") is not null
        select $"{project.Key} sets its own version of {reference.Attribute("Include")?.Value}");

    private static IEnumerable<string> Values(XDocument project, string element) =>
        project.Descendants(element).Select(reference => reference.Attribute("Include")?.Value).OfType<string>();
}
