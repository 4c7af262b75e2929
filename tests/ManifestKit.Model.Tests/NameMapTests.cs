namespace ManifestKit.Model.Tests;

public sealed class NameMapTests
{
    [Fact]
    public void Names_stay_in_the_order_of_their_declaration()
        => Assert.Equal(["b", "a", "c"], new NameMap<int> { ["b"] = 1, ["a"] = 2, ["c"] = 3 }.Keys);

    [Fact]
    public void A_name_declared_twice_is_refused()
    {
        var problem = Assert.Throws<ArgumentException>(() => new NameMap<int> { ["team"] = 1, ["team"] = 2 });

        Assert.Equal("'team' is declared twice; remove one of the two.", problem.Message);
    }

    [Fact]
    public void Names_differ_by_case() => Assert.Equal(2, new NameMap<int> { ["Team"] = 1, ["team"] = 2 }.Count);

    [Fact]
    public void With_replaces_in_place_and_leaves_the_original()
    {
        NameMap<int> original = new() { ["a"] = 1, ["b"] = 2 };

        var changed = original.With(new NameMap<int> { ["c"] = 3, ["a"] = 9 });

        Assert.Equal([new("a", 9), new("b", 2), new("c", 3)], changed);
        Assert.Equal(1, original["a"]);
    }

    [Fact]
    public void One_value_can_be_added_or_replaced()
        => Assert.Equal([new("a", 9), new("b", 2)], new NameMap<int> { ["a"] = 1 }.With("b", 2).With("a", 9));
}
