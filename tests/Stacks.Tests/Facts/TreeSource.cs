using System.Text.Json.Nodes;
using Stacks.Tests.Rendered;

namespace Stacks.Tests.Facts;

/// <summary>A rendered document that is a tree of values.</summary>
internal sealed class TreeSource
{
    private readonly string _name;
    private readonly Func<RenderedFolder, JsonNode?> _read;
    private readonly string _part;

    private TreeSource(string name, Func<RenderedFolder, JsonNode?> read, string part = "") => (_name, _read, _part) = (name, read, part);

    public static TreeSource Yaml(string path) => new(path, rendered => YamlTree.Read(rendered.Text(path)));

    public static TreeSource Json(string path) => new(path, rendered => JsonNode.Parse(rendered.Text(path)));

    public static TreeSource Variables(string path) => new(path, rendered => VariablesFile.Read(rendered.Text(path)));

    /// <summary>The tables of a page, by heading.</summary>
    public static TreeSource Page(string path) => new(path, rendered => MarkdownTables.Read(rendered.Text(path)));

    /// <summary>What kubectl builds of an overlay: one member an object, named <c>Kind/name</c>.</summary>
    public static TreeSource Overlay(string path) => new(path, rendered => KustomizeBuild.Read(rendered, path));

    /// <summary>A part of the document, from which paths start.</summary>
    public TreeSource In(string part) => new(_name, _read, PathTo(part));

    /// <summary>A row of a table: one value.</summary>
    public InventoryFact Fact(string id, string path, object? expected, string? defect = null) => new(id, defect, [Claim(path, expected)]);

    /// <summary>A row of a table: several values that show the fact together.</summary>
    public InventoryFact Fact(string id, IReadOnlyList<(string Path, object? Expected)> values, string? defect = null) =>
        new(id, defect, [.. values.Select(value => Claim(value.Path, value.Expected))]);

    public Claim Claim(string path, object? expected) => new TreeClaim(this, PathTo(path), expected);

    public JsonNode? Read(RenderedFolder rendered) => rendered.Document(_name, () => _read(rendered));

    public override string ToString() => _name;

    private string PathTo(string path) => _part.Length == 0 || path.StartsWith('[') ? _part + path : $"{_part}/{path}";
}
