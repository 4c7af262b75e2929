using ManifestKit.Documents.Tests.Writing;

namespace ManifestKit.Documents.Tests.Nodes;

using Service = ManifestKit.Kubernetes.Core.V1.Service;

public sealed class DocumentNodeTests
{
    [Fact]
    public void The_order_of_keys_has_no_meaning_and_the_order_of_items_has()
    {
        MapNode map = Node.Map(("a", Node.Of("1")), ("b", Node.Of("2")));
        Assert.True(DocumentNode.DeepEquals(map, Node.Map(("b", Node.Of("2")), ("a", Node.Of("1")))));
        Assert.False(DocumentNode.DeepEquals(map, Node.Map(("a", Node.Of("1")))));
        Assert.False(DocumentNode.DeepEquals(map, Node.Map(("a", Node.Of("1")), ("c", Node.Of("2")))));
        Assert.False(DocumentNode.DeepEquals(map, Node.Map(("a", Node.Of("1")), ("b", Node.Of("3")))));
        Assert.False(DocumentNode.DeepEquals(Node.List(Node.Of("1"), Node.Of("2")), Node.List(Node.Of("2"), Node.Of("1"))));
        Assert.True(DocumentNode.DeepEquals(Node.List(Node.Of("1"), map), Node.List(Node.Of("1"), map.DeepClone())));
    }

    [Fact]
    public void A_kind_of_node_equals_no_other()
    {
        DocumentNode[] nodes = [Node.Map(), Node.List(), Node.Of(""), ScalarNode.Null, ScalarNode.Of(false), ScalarNode.Of(0), Node.Of("0")];
        foreach ((int i, DocumentNode left) in nodes.Index())
        {
            foreach ((int j, DocumentNode right) in nodes.Index())
                Assert.Equal(i == j, DocumentNode.DeepEquals(left, right));
            Assert.False(DocumentNode.DeepEquals(left, null));
            Assert.False(DocumentNode.DeepEquals(null, left));
        }

        Assert.True(DocumentNode.DeepEquals(null, null));
    }

    [Fact]
    public void A_whole_float_equals_its_integer()
    {
        Assert.Equal(ScalarNode.Of(3), ScalarNode.Of(3.0));
        Assert.Equal(ScalarNode.Of(3).GetHashCode(), ScalarNode.Of(3.0).GetHashCode());
        Assert.NotEqual(ScalarNode.Of(3), ScalarNode.Of(3.5));
        Assert.Equal(ScalarNode.Of(double.NaN), ScalarNode.Of(double.NaN));
    }

    [Fact]
    public void A_clone_changes_without_its_origin()
    {
        MapNode origin = Node.Map(("list", Node.List(Node.Map(("a", Node.Of("1"))))));
        var clone = (MapNode)origin.DeepClone();
        Assert.True(DocumentNode.DeepEquals(origin, clone));

        ((MapNode)((ListNode)clone["list"])[0])["a"] = Node.Of("2");
        ((ListNode)clone["list"]).Add(ScalarNode.Null);

        Assert.Equal("list:\n- a: \"1\"\n", origin.ToString());
        Assert.Equal("list:\n- a: \"2\"\n- null\n", clone.ToString());
    }

    [Fact]
    public void A_typed_document_becomes_a_tree_of_its_own()
    {
        var service = new Service { Metadata = new() { Name = "web" }, Spec = new() { Ports = [new() { Port = 80, TargetPort = "http" }] } };

        var tree = (MapNode)DocumentNode.From(service);
        service.Metadata.Name = "changed";

        Assert.Equal(
            """
            apiVersion: v1
            kind: Service
            metadata:
              name: web
            spec:
              ports:
              - port: 80
                targetPort: http

            """,
            tree.ToYaml());
        Assert.Equal(ScalarKind.Integer, ((ScalarNode)((MapNode)((ListNode)((MapNode)tree["spec"])["ports"])[0])["port"]).Kind);
    }

    [Fact]
    public void A_tree_read_from_a_tree_is_equal_and_independent()
    {
        DocumentNode origin = new TrickyTrees(new Random(7)).Map(depth: 4);
        DocumentNode copy = DocumentNode.From(origin);
        Assert.NotSame(origin, copy);
        Assert.True(DocumentNode.DeepEquals(origin, copy));
    }
}
