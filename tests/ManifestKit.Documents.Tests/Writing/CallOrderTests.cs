using ManifestKit.Languages.Json;

namespace ManifestKit.Documents.Tests.Writing;

public sealed class CallOrderTests
{
    private static readonly Dictionary<string, (Action<DocumentWriter> Calls, string Message)> Mistakes = new()
    {
        ["key at the root"] = (w => w.Key("a"), "outside of a map"),
        ["constant key at the root"] = (w => w.Key("a"u8), "outside of a map"),
        ["key in a list"] = (w => { w.BeginList(); w.Key("a"); }, "outside of a map"),
        ["key behind key"] = (w => { w.BeginMap(); w.Key("a"); w.Key("b"u8); }, "follows a key"),
        ["string without key"] = (w => { w.BeginMap(); w.Value("a"); }, "without a key"),
        ["second value for a key"] = (w => { w.BeginMap(); w.Key("a"); w.Value(1); w.Value(2); }, "without a key"),
        ["list without key"] = (w => { w.BeginMap(); w.BeginList(); }, "without a key"),
        ["end of no map"] = (w => w.EndMap(), "no open map"),
        ["end of no list"] = (w => w.EndList(), "no open list"),
        ["end of list in map"] = (w => { w.BeginMap(); w.EndList(); }, "no open list"),
        ["end of map in list"] = (w => { w.BeginList(); w.EndMap(); }, "no open map"),
        ["end of map behind key"] = (w => { w.BeginMap(); w.Key("a"); w.EndMap(); }, "ends behind a key"),
    };

    public static TheoryData<string> Names => [.. Mistakes.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_writer_says_what_is_wrong_with_the_order(string name)
    {
        using var yaml = new YamlWriter();
        using var json = new JsonWriter();
        foreach (DocumentWriter writer in new DocumentWriter[] { yaml, json, new DataBuilder() })
        {
            var error = Assert.Throws<InvalidOperationException>(() => Mistakes[name].Calls(writer));
            Assert.Contains(Mistakes[name].Message, error.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Json_holds_one_document_and_yaml_several()
    {
        using var yaml = new YamlWriter();
        using var json = new JsonWriter();
        yaml.Value(1);
        json.Value(1);

        yaml.Value(2);
        Assert.Throws<InvalidOperationException>(() => json.Value(2));

        Assert.Equal("1\n---\n2\n", yaml.ToString());
        Assert.Equal("1\n", json.ToString());
    }

    [Fact]
    public void A_tree_is_complete_once_its_root_is()
    {
        var builder = new DataBuilder();
        Assert.Throws<InvalidOperationException>(() => builder.Root);
        builder.BeginMap();
        Assert.Throws<InvalidOperationException>(() => builder.Root);
        builder.EndMap();
        Assert.IsType<DataMap>(builder.Root);
    }
}
