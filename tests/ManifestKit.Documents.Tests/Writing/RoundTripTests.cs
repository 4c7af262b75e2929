using ManifestKit.Languages.Json;
using ManifestKit.Testing;

namespace ManifestKit.Documents.Tests.Writing;

public sealed class RoundTripTests
{
    [Fact]
    public void The_corpus_is_large() => Assert.True(HardStrings.All.Distinct(StringComparer.Ordinal).Count() >= 250);

    [Fact]
    public void Every_hard_string_is_read_back_by_every_reader()
    {
        foreach (string text in HardStrings.All)
        {
            AssertReadBack(Node.Map((text, Node.Of(text)), ("list of " + text, Node.List(Node.Of(text), Node.Map((text, Node.Of(text)))))));
            AssertReadBack(Node.Of(text));
        }

        AssertReadBack(HardStrings.Tree());
    }

    [Fact]
    public void Random_strings_and_trees_are_read_back_by_every_reader()
    {
        var trees = new TrickyTrees(Seed.Random());
        for (int i = 0; i < 30_000; i++)
        {
            string text = trees.Text();
            AssertReadBack(Node.Map((text, Node.Of(text)), (text + "k", Node.List(Node.Of(text)))));
        }

        for (int i = 0; i < 5_000; i++)
            AssertReadBack(trees.Tree(depth: 4));
    }

    [Fact]
    public void Several_documents_are_read_back_one_by_one()
    {
        var trees = new TrickyTrees(Seed.Random());
        DataNode[] documents = [.. Enumerable.Range(0, 500).Select(_ => trees.Tree(depth: 2))];
        using var writer = new YamlWriter();
        foreach (DataNode document in documents)
            document.Write(writer);

        List<DataNode> read = YamlReader.ReadAll(writer.Written, YamlTags.Version12);

        Assert.Equal(documents.Length, read.Count);
        Assert.All(documents.Zip(read), pair => Assert.True(pair.First.DeepEquals(pair.Second)));
    }

    private static void AssertReadBack(DataNode document)
    {
        using var yaml = new YamlWriter();
        document.Write(yaml);
        AssertSame(document, YamlReader.Read(yaml.Written, YamlTags.Version11), yaml);
        AssertSame(document, YamlReader.Read(yaml.Written, YamlTags.Version12), yaml);

        using var json = new JsonWriter();
        document.Write(json);
        AssertSame(document, JsonReader.Read(json.Written), json);
    }

    private static void AssertSame(DataNode expected, DataNode actual, TextDocumentWriter text) =>
        Assert.True(expected.DeepEquals(actual), $"Not read back: {text}\nRead: {actual.ToJson()}");
}
