using ManifestKit.Languages.Json;

namespace ManifestKit.Documents.Tests.Writing;

public sealed class ResetTests
{
    private static readonly DataMap Document = Node.Map(("a", Node.List(Node.Map(("b", Node.Of("c"))))));

    [Fact]
    public void A_writer_is_used_again_after_a_complete_document()
    {
        using var yaml = new YamlWriter();
        using var json = new JsonWriter();
        foreach (TextDocumentWriter writer in new TextDocumentWriter[] { yaml, json })
        {
            Document.Write(writer);
            string first = writer.ToString();
            writer.Reset();
            Assert.Equal(0, writer.Written.Length);
            Document.Write(writer);
            Assert.Equal(first, writer.ToString());
        }
    }

    [Fact]
    public void Reset_forgets_open_collections_and_keys()
    {
        using var yaml = new YamlWriter();
        using var json = new JsonWriter();
        foreach (TextDocumentWriter writer in new TextDocumentWriter[] { yaml, json })
        {
            writer.BeginMap();
            writer.Key("open");
            writer.BeginList();
            writer.BeginMap();
            writer.Key("key");
            writer.Reset();
            Document.Write(writer);
        }

        Assert.Equal(Document.ToYaml(), yaml.ToString());
        Assert.Equal(Document.ToJson(), json.ToString());
    }

    [Fact]
    public void Writing_again_allocates_nothing()
    {
        using var yaml = new YamlWriter();
        using var json = new JsonWriter();
        foreach (TextDocumentWriter writer in new TextDocumentWriter[] { yaml, json })
        {
            WriteScalars(writer);
            long before = GC.GetAllocatedBytesForCurrentThread();
            for (int i = 0; i < 100; i++)
                WriteScalars(writer);
            Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        }
    }

    [Fact]
    public void Text_may_outgrow_the_memory_at_any_call()
    {
        DataMap large = Node.Map(Enumerable.Range(0, 5_000).Select(i =>
            ($"key {i}", (DataNode)Node.List(Node.Of(new string('x', i % 97)), DataScalar.Of(i), Node.Of("a\nb\u00E9")))));
        using var writer = new YamlWriter();

        large.Write(writer);

        Assert.True(large.DeepEquals(YamlReader.Read(writer.Written, YamlTags.Version12)));
    }

    private static void WriteScalars(TextDocumentWriter writer)
    {
        writer.Reset();
        writer.BeginMap();
        writer.Key("name"u8);
        writer.Value("a plain text");
        writer.Key("a key: quoted");
        writer.Value("two\nlines\n");
        writer.Key("number"u8);
        writer.Value(12.5);
        writer.Key("integer"u8);
        writer.Value(-7);
        writer.EndMap();
    }
}
