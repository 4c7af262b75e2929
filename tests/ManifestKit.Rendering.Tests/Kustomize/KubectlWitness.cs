using System.Text;
using System.Text.Json.Nodes;
using ManifestKit.Rendering.Kustomize;
using ManifestKit.Testing;

namespace ManifestKit.Rendering.Tests.Kustomize;

/// <summary>Two witnesses for what overlays build: the proof of every run, and <c>kubectl kustomize</c>.</summary>
internal static class KubectlWitness
{
    /// <summary>Every environment is proven, and kubectl builds the same objects of it, hashes and namespaces included.</summary>
    public static void AssertProven(Stack stack)
    {
        var files = StackRenderer.Render(stack);
        Assert.Empty(OutputCheck.Run(files).Select(problem => problem.Message));
        using var folder = new TemporaryFolder();
        foreach (var file in files)
            folder.Write(file.Path, Encoding.UTF8.GetString(file.Content.Span));

        foreach (var environment in stack.Environments.Where(e => e.Platform == Platform.Kubernetes))
            AssertSame(OutputLayout.KustomizeOverlay(environment.Name), files, folder);
    }

    /// <summary>The objects that are built in process.</summary>
    public static IReadOnlyList<JsonNode> Built(IReadOnlyList<RenderedFile> files, string environment) =>
        [.. new KustomizeBuild(new ReadFiles(files)).Of(OutputLayout.KustomizeOverlay(environment)).Final().Select(node => JsonNode.Parse(node.ToString())!)];

    private static void AssertSame(string overlay, IReadOnlyList<RenderedFile> files, TemporaryFolder folder)
    {
        var printed = RealTool.Kubectl.Run(["kustomize", folder.PathOf(overlay)]).Succeeded();
        var kubectls = YamlObjects.Read(printed).ToDictionary(IdentityOf);
        var ours = Built(files, overlay[(overlay.LastIndexOf('/') + 1)..]).ToDictionary(IdentityOf);

        Assert.Equal(kubectls.Keys.Order(StringComparer.Ordinal), ours.Keys.Order(StringComparer.Ordinal));
        foreach (var (identity, wanted) in kubectls)
            Assert.True(JsonNode.DeepEquals(wanted, ours[identity]), $"{overlay} {identity}\nkubectl {wanted}\nin process {ours[identity]}");
    }

    private static string IdentityOf(JsonNode node) => $"{node["kind"]} {node["metadata"]!["namespace"]} {node["metadata"]!["name"]}";
}
