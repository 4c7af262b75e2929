using ManifestKit.Documents.Tests.Writing;

namespace ManifestKit.Documents.Tests.Nodes;

public sealed class MapNodeTests
{
    [Fact]
    public void Setting_keeps_the_place_of_a_key_and_a_new_key_comes_last()
    {
        MapNode map = Node.Map(("a", Node.Of("1")), ("b", Node.Of("2")));
        map["a"] = Node.Of("3");
        map["c"] = Node.Of("4");

        Assert.Equal(["a", "b", "c"], map.Keys);
        Assert.Equal(Node.Of("3"), map["a"]);
        Assert.Equal(3, map.Count);
    }

    [Fact]
    public void Removing_says_whether_the_key_existed()
    {
        MapNode map = Node.Map(("a", Node.Of("1")), ("b", Node.Of("2")));
        Assert.True(map.Remove("a"));
        Assert.False(map.Remove("a"));
        Assert.Equal(["b"], map.Select(entry => entry.Key));
    }

    [Fact]
    public void Keys_are_compared_by_their_characters()
    {
        MapNode map = Node.Map(("a", Node.Of("1")), ("A", Node.Of("2")));
        Assert.False(map.TryGet("\u00E1", out _));
        Assert.True(map.TryGet("A", out DocumentNode? value));
        Assert.Equal(Node.Of("2"), value);
        Assert.Throws<KeyNotFoundException>(() => map["b"]);
        Assert.Throws<ArgumentException>(() => map.Add("a", Node.Of("3")));
    }

    [Fact]
    public void A_value_is_never_missing()
    {
        MapNode map = Node.Map();
        Assert.Throws<ArgumentNullException>(() => map["a"] = null!);
        Assert.Throws<ArgumentNullException>(() => map.Add("a", null!));
        Assert.Empty(map);
    }
}
