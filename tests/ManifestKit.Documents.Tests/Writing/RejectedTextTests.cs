using ManifestKit.Languages.Json;

namespace ManifestKit.Documents.Tests.Writing;

public sealed class RejectedTextTests
{
    // Not the data of a theory: an attribute holds UTF-8, which has no half of a pair.
    private static readonly string[] Halves =
        ["\uD83D", "\uDE00", "a\uD83Db", "\uDE00\uD83D", "quoted: \uD83D", "two\nlines \uD83D", "\"a\\b\uD83D"];

    [Fact]
    public void Half_of_a_surrogate_pair_is_rejected_and_named()
    {
        using var yaml = new YamlWriter();
        using var json = new JsonWriter();
        foreach (TextDocumentWriter writer in new TextDocumentWriter[] { yaml, json })
        {
            foreach (string text in Halves)
            {
                Assert.Contains("U+D", Rejected(writer, Node.Map(("a", Node.Of(text)))).Message, StringComparison.Ordinal);
                Assert.Contains("U+D", Rejected(writer, Node.Map((text, Node.Of("a")))).Message, StringComparison.Ordinal);
                Assert.Contains("U+D", Rejected(writer, Node.List(Node.Of(text))).Message, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void A_comment_rejects_half_of_a_surrogate_pair()
    {
        using var writer = new YamlWriter();
        Assert.Throws<ArgumentException>(() => writer.Comment("a\uD83D"));
    }

    [Theory]
    [InlineData("a\rb: c")]
    [InlineData("a\u0085b: c")]
    [InlineData("a\u2028b: c")]
    [InlineData("a\u2029b: c")]
    [InlineData("a\0")]
    [InlineData("\u001B[31m")]
    [InlineData("\uFEFF")]
    public void A_comment_rejects_control_characters_and_foreign_line_breaks(string text)
    {
        using var writer = new YamlWriter();
        Assert.Throws<ArgumentException>(() => writer.Comment(text));
        Assert.Equal("", writer.ToString());
    }

    [Fact]
    public void A_newline_does_not_let_a_comment_become_content()
    {
        using var writer = new YamlWriter();
        writer.Comment("first\nreplicas: 3\n---\nlast");
        Node.Map(("a", Node.Of("b"))).Write(writer);

        Assert.Equal("# first\n# replicas: 3\n# ---\n# last\na: b\n", writer.ToString());
    }

    [Fact]
    public void A_comment_inside_of_a_document_is_rejected()
    {
        using var writer = new YamlWriter();
        writer.BeginMap();
        Assert.Throws<InvalidOperationException>(() => writer.Comment("late"));
    }

    private static ArgumentException Rejected(TextDocumentWriter writer, DataNode document)
    {
        writer.Reset();
        return Assert.Throws<ArgumentException>(() => document.Write(writer));
    }
}
