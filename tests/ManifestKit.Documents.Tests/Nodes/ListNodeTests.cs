using ManifestKit.Documents.Tests.Writing;

namespace ManifestKit.Documents.Tests.Nodes;

public sealed class ListNodeTests
{
    [Fact]
    public void Items_are_set_inserted_and_removed_by_place()
    {
        ListNode list = Node.List(Node.Of("a"), Node.Of("b"));
        list.Insert(0, Node.Of("first"));
        list[1] = Node.Of("A");
        list.Add(Node.Of("last"));
        list.RemoveAt(2);

        Assert.Equal([Node.Of("first"), Node.Of("A"), Node.Of("last")], list);
        Assert.Equal(3, list.Count);
    }

    [Fact]
    public void A_place_that_does_not_exist_is_rejected()
    {
        ListNode list = Node.List(Node.Of("a"));
        Assert.Throws<ArgumentOutOfRangeException>(() => list[1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => list.Insert(2, Node.Of("b")));
        Assert.Throws<ArgumentOutOfRangeException>(() => list.RemoveAt(-1));
    }

    [Fact]
    public void An_item_is_never_missing()
    {
        ListNode list = Node.List(Node.Of("a"));
        Assert.Throws<ArgumentNullException>(() => list[0] = null!);
        Assert.Throws<ArgumentNullException>(() => list.Add(null!));
        Assert.Throws<ArgumentNullException>(() => list.Insert(0, null!));
    }
}
