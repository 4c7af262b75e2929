using ManifestKit.Documents.Tests.Writing;
using ManifestKit.Languages.Json;

namespace ManifestKit.Documents.Tests.Nodes;

using Service = ManifestKit.Kubernetes.Core.V1.Service;

public sealed class DataDocumentTests
{
    [Fact]
    public void A_typed_document_becomes_a_value_of_its_own()
    {
        var service = new Service { Metadata = new() { Name = "web" }, Spec = new() { Ports = [new() { Port = 80, TargetPort = "http" }] } };

        var value = DataDocument.ValueOf(service);
        service.Metadata.Name = "changed";

        Assert.Equal(
            """{"apiVersion":"v1","kind":"Service","metadata":{"name":"web"},"spec":{"ports":[{"port":80,"targetPort":"http"}]}}""",
            value.ToString());
    }

    [Fact]
    public void What_a_value_writes_is_the_value()
    {
        var trees = new TrickyTrees(new Random(7));
        for (int i = 0; i < 200; i++)
        {
            DataNode origin = trees.Tree(depth: 4);
            var builder = new DataBuilder();
            origin.Write(builder);
            Assert.True(origin.DeepEquals(builder.Root), $"{origin} became {builder.Root}");
        }
    }

    [Fact]
    public void A_builder_holds_one_value()
    {
        var builder = new DataBuilder();
        builder.Value("one");
        Assert.Throws<InvalidOperationException>(() => builder.Value("another"));
    }

    [Fact]
    public void The_value_of_a_value_is_itself()
    {
        DataMap map = Node.Map(("a", Node.Of("b")));
        Assert.Same(map, DataDocument.ValueOf(new DataDocument(map)));
    }
}
