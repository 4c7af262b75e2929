using System.Text.Json.Nodes;
using ManifestKit.Testing;

namespace Stacks.Tests.Rendered;

/// <summary>What kubectl builds of a folder that holds a kustomization.</summary>
internal static class KustomizeBuild
{
    /// <summary>One member an object, named <c>Kind/name</c>.</summary>
    public static JsonObject Read(RenderedFolder rendered, string path) => new(
        Objects(rendered, path).Select(found => KeyValuePair.Create($"{found["kind"]}/{found["metadata"]!["name"]}", (JsonNode?)found)));

    /// <summary>Every object, in kubectl's order.</summary>
    public static IReadOnlyList<JsonObject> Objects(RenderedFolder rendered, string path) => rendered.Document(
        "objects of " + path,
        () => (IReadOnlyList<JsonObject>)[.. YamlTree.ReadAll(RealTool.Kubectl.Run(["kustomize", rendered.PathOf(path)]).Succeeded()).OfType<JsonObject>()]);
}
