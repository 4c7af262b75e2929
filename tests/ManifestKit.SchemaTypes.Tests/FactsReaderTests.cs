using ManifestKit.SchemaTypes.Facts;

namespace ManifestKit.SchemaTypes.Tests;

public sealed class FactsReaderTests
{
    [Fact]
    public void Reads_types_members_and_flags()
    {
        var file = FactsReader.Read("# comment\nformat sample Sample https://example.org/\n\nnamespace A.V1\n\nclass Thing page=#thing\n  parts [Part] required keys=name,kind\n  pattern string pattern=a%20b%25\nenum Color\n  red\n  None=\n");
        Assert.Empty(file.Errors);
        Assert.Equal(("sample", "Sample", "https://example.org/"), (file.Format, file.Namespace, file.Page));
        Assert.Equal(["A.V1.Thing", "A.V1.Color"], file.Types.Select(type => type.FullName));
        var parts = file.Types[0].Fields[0];
        Assert.Equal("[A.V1.Part]", parts.Shape.ToString());
        Assert.True(parts.IsRequired);
        Assert.Equal("name,kind", parts.Value("keys"));
        Assert.Equal("a b%", file.Types[0].Fields[1].Value("pattern"));
        Assert.Equal([new EnumValue("red", "red"), new EnumValue("None", "")], file.Types[1].Values);
    }

    [Theory]
    [InlineData("string")]
    [InlineData("[Core.V1.Container]")]
    [InlineData("{[string]}")]
    [InlineData("{Network?}")]
    public void Shapes_are_read_back_as_they_are_written(string text) => Assert.Equal(text, TypeShape.Parse(text)?.ToString());

    [Theory]
    [InlineData("")]
    [InlineData("[")]
    [InlineData("[]")]
    [InlineData("{string")]
    [InlineData("?")]
    public void Malformed_shapes_are_rejected(string text) => Assert.Null(TypeShape.Parse(text));

    [Theory]
    [InlineData("bogus line", 1)]
    [InlineData("  orphan string", 1)]
    [InlineData("class A\n  b [", 2)]
    [InlineData("class", 1)]
    public void Malformed_lines_are_reported_with_their_number(string text, int line) =>
        Assert.Equal(line, Assert.Single(FactsReader.Read(text).Errors).Line);
}
