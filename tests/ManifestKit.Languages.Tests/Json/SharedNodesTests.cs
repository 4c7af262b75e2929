using ManifestKit.Languages.Json;
using ManifestKit.Languages.Yaml;
using ManifestKit.Testing;

namespace ManifestKit.Languages.Tests.Json;

public sealed class SharedNodesTests
{
    [Fact]
    public void Equal_values_without_places_are_one_object()
    {
        const string text = "a: {b: [1, x], c: true}\nd: {b: [1, x], c: true}\n";
        var map = Assert.IsType<DataMap>(YamlReader.ParseShared(text).Value);
        Assert.Same(map["a"], map["d"]);
        Assert.Same(map, YamlReader.ParseShared(text).Value);
        Assert.All(map, entry => Assert.Equal(default, entry.KeySpan));
    }

    [Fact]
    public void Values_that_are_spelt_or_ordered_otherwise_stay_as_they_are()
    {
        Assert.Equal("""{"a":"1","b":1.0,"c":1}""", YamlReader.ParseShared("a: '1'\nb: 1.0\nc: 1\n").Value.ToString());
        Assert.Equal("""[{"a":1,"b":2},{"b":2,"a":1},[1,2],[2,1],{},[]]""", YamlReader.ParseShared("[{a: 1, b: 2}, {b: 2, a: 1}, [1, 2], [2, 1], {}, []]").Value.ToString());
    }

    [Fact]
    public void A_tagged_value_keeps_its_tag()
    {
        var map = Assert.IsType<DataMap>(YamlReader.ParseShared("a: !reset []\nb: []\nc: !x y\nd: y\n").Value);
        Assert.Equal(["!reset", null, "!x", null], map.Select(entry => entry.Value.Tag));
    }

    [Fact]
    public void A_key_that_stands_twice_is_refused()
    {
        List<DataEntry> entries = [new("a", DataScalar.Null), new("b", DataScalar.Null), new("a", DataScalar.Of(1))];
        Assert.Throws<ArgumentException>(() => SharedNodes.Map(entries, 0));
        Assert.Equal(["b", "a"], SharedNodes.Map(entries, 1).Select(entry => entry.Key));
    }

    [Fact]
    public void Threads_that_share_values_read_what_they_would_read_alone()
    {
        var random = Seed.Random();
        string[] texts = [.. Enumerable.Range(0, 500).Select(_ => new Yaml.YamlPrinter(random).Print(DataArbitrary.Value(random)))];
        DataNode[] alone = [.. texts.Select(text => YamlReader.Parse(text).Value)];
        Parallel.For(0, 20 * texts.Length, i => Assert.True(alone[i % texts.Length].DeepEquals(YamlReader.ParseShared(texts[i % texts.Length]).Value)));
    }
}
