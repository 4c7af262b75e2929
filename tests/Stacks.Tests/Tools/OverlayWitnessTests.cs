using System.Text;
using System.Text.Json.Nodes;
using ManifestKit;
using ManifestKit.Rendering;
using ManifestKit.Testing;
using Stacks.Tests.Rendered;

namespace Stacks.Tests.Tools;

/// <summary>Of every overlay kubectl builds, object by object, what its environment is when it is written complete.</summary>
public sealed class OverlayWitnessTests
{
    public static TheoryData<string, string> Overlays => [.. RenderedFolder.Stacks.SelectMany(stack =>
        stack.Environments.Where(e => e.Platform == Platform.Kubernetes).Select(e => new TheoryDataRow<string, string>(stack.Name, e.Name)))];

    [Theory]
    [MemberData(nameof(Overlays))]
    public void An_overlay_builds_the_complete_objects(string name, string environment)
    {
        var stack = RenderedFolder.Stacks.Single(s => s.Name == name);
        var files = StackRenderer.Render(stack with { Environments = [.. stack.Environments.Select(e => e with { Layout = KubernetesLayout.Both })] });
        using var folder = new TemporaryFolder();
        foreach (var file in files)
            folder.Write(file.Path, Encoding.UTF8.GetString(file.Content.Span));

        var built = YamlTree.ReadAll(RealTool.Kubectl.Run(["kustomize", folder.PathOf($"kubernetes/overlays/{environment}")]).Succeeded()).ToDictionary(Identity);
        var complete = files.Where(file => file.Path.StartsWith($"kubernetes/rendered/{environment}/", StringComparison.Ordinal))
            .Select(file => YamlTree.Read(Encoding.UTF8.GetString(file.Content.Span))).ToDictionary(Identity);

        Assert.NotEmpty(built);
        Assert.Equal(built.Keys.Order(StringComparer.Ordinal), complete.Keys.Order(StringComparer.Ordinal));
        Assert.All(built, item => Assert.True(JsonNode.DeepEquals(item.Value, complete[item.Key]), $"{item.Key}\nkubectl {item.Value}\ncomplete {complete[item.Key]}"));
    }

    private static string Identity(JsonNode? found) => $"{found!["kind"]} {found["metadata"]!["namespace"]} {found["metadata"]!["name"]}";
}
