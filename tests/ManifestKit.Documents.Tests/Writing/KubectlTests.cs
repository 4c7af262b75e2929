using System.Text;
using ManifestKit.Testing;

namespace ManifestKit.Documents.Tests.Writing;

/// <summary>kubectl decodes a manifest as the API server does, without one.</summary>
public sealed class KubectlTests
{
    [Fact]
    public void Kubectl_reads_every_hard_string_back()
    {
        AssertReadBack(HardStrings.Tree());
    }

    [Fact]
    public void Kubectl_reads_random_strings_back()
    {
        var trees = new TrickyTrees(Seed.Random());
        MapNode data = Node.Map();
        for (int i = 0; i < 3_000; i++)
            data[trees.Text()] = Node.List(Node.Of(trees.Text()), Node.Map((trees.Text(), Node.Of(trees.Text()))));

        AssertReadBack(data);
    }

    private static void AssertReadBack(MapNode data)
    {
        string manifest = Node.Map(
            ("apiVersion", Node.Of("v1")),
            ("kind", Node.Of("ConfigMap")),
            ("metadata", Node.Map(("name", Node.Of("hard")))),
            ("data", data)).ToYaml();

        ToolResult result = RealTool.Kubectl.Run(["annotate", "--local", "-f", "-", "-o", "json", "a=b"], stdin: manifest);

        Assert.True(result.ExitCode == 0, result.Error);
        var read = (MapNode)JsonReader.Read(Encoding.UTF8.GetBytes(result.Output));
        Assert.Equal(data.Count, ((MapNode)read["data"]).Count);
        foreach ((string key, DocumentNode value) in data)
            Assert.True(DocumentNode.DeepEquals(value, ((MapNode)read["data"])[key]), $"kubectl changed {key}: {value}");
    }
}
