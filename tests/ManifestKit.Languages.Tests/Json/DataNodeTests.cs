using ManifestKit.Languages.Json;

namespace ManifestKit.Languages.Tests.Json;

public sealed class DataNodeTests
{
    [Theory]
    [InlineData("""{"a": 1, "b": 2}""", """{"b": 2, "a": 1}""")]
    [InlineData("""[1, {"a": 1, "b": 2}]""", """[1, {"b": 2, "a": 1}]""")]
    public void The_order_of_keys_has_no_meaning(string left, string right) =>
        Assert.True(JsonReader.Parse(left).Value.DeepEquals(JsonReader.Parse(right).Value));

    [Theory]
    [InlineData("[1, 2]", "[2, 1]")]
    [InlineData("[1]", "[1, 1]")]
    [InlineData("""{"a": 1, "b": 2}""", """{"a": 1}""")]
    [InlineData("""{"a": 1, "b": 2}""", """{"a": 1, "c": 2}""")]
    [InlineData("""{"a": 1, "b": 2}""", """{"a": 1, "b": 3}""")]
    [InlineData("""{"a": 1}""", """{"A": 1}""")]
    public void What_means_something_else_is_not_equal(string left, string right)
    {
        var (one, other) = (JsonReader.Parse(left).Value, JsonReader.Parse(right).Value);
        Assert.False(one.DeepEquals(other));
        Assert.False(other.DeepEquals(one));
    }

    [Fact]
    public void A_kind_of_node_equals_no_other()
    {
        DataNode[] nodes =
            [new DataMap([]), new DataList([]), DataScalar.Of(""), DataScalar.Of("null"), DataScalar.Null, DataScalar.Of(false), DataScalar.Of(0), DataScalar.Of("0")];
        foreach (var (i, left) in nodes.Index())
        {
            foreach (var (j, right) in nodes.Index())
                Assert.Equal(i == j, left.DeepEquals(right));
        }
    }
}
