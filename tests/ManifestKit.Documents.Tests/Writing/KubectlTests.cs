using System.Text;
using ManifestKit.Languages.Json;
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
        var entries = Enumerable.Range(0, 3_000).Select(_ => (trees.Text(), (DataNode)Node.List(Node.Of(trees.Text()), Node.Map((trees.Text(), Node.Of(trees.Text()))))));

        AssertReadBack(Node.Map(entries.DistinctBy(entry => entry.Item1, StringComparer.Ordinal)));
    }

    private static void AssertReadBack(DataMap data)
    {
        string manifest = Node.Map(
            ("apiVersion", Node.Of("v1")),
            ("kind", Node.Of("ConfigMap")),
            ("metadata", Node.Map(("name", Node.Of("hard")))),
            ("data", data)).ToYaml();

        ToolResult result = RealTool.Kubectl.Run(["annotate", "--local", "-f", "-", "-o", "json", "a=b"], stdin: manifest);

        Assert.True(result.ExitCode == 0, result.Error);
        var read = (DataMap)((DataMap)JsonReader.Read(Encoding.UTF8.GetBytes(result.Output)))["data"]!;
        Assert.Equal(data.Count, read.Count);
        Assert.All(data, entry => Assert.True(read.TryGet(entry.Key, out var value) && value.DeepEquals(entry.Value), $"kubectl changed {entry.Key}: {entry.Value}"));
    }
}
