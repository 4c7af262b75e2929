using System.Text.Json.Nodes;
using ManifestKit.Rendering.Kustomize;

namespace ManifestKit.Rendering.Tests.Kustomize.Objects;

/// <summary>The objects of one environment. What is rendered of them is what it has to be, or there are none.</summary>
internal sealed class Cluster
{
    public static readonly DeploymentEnvironment Production = new() { Name = "production", Platform = Platform.Kubernetes };

    private readonly Dictionary<string, JsonNode> _objects;

    public Cluster(Stack stack)
    {
        Assert.Empty(OutputCheck.Run(StackRenderer.Render(stack)));
        _objects = ClusterObjects.Of(new EnvironmentScope(stack.Environments[0], stack))
            .ToDictionary(o => $"{o.Kind}/{o.Name}", o => JsonNode.Parse(o.Node.ToString())!, StringComparer.Ordinal);
    }

    /// <summary>What is rendered, as <c>Kind/name</c>.</summary>
    public IReadOnlyCollection<string> Names => _objects.Keys;

    public JsonNode this[string name] => _objects.TryGetValue(name, out var found)
        ? found
        : throw new KeyNotFoundException($"There is no {name}; there are {string.Join(", ", Names)}.");

    public static Stack Stack(params IReadOnlyList<App> apps) => new() { Name = "shop", Environments = [Production], Apps = apps };

    public static Cluster Of(params IReadOnlyList<App> apps) => new(Stack(apps));

    /// <summary>Only what tells objects of a kind apart from others.</summary>
    public IEnumerable<string> OfKind(string kind) => Names.Where(name => name.StartsWith(kind + "/", StringComparison.Ordinal)).Select(name => name[(kind.Length + 1)..]);

    /// <summary>The text of a value, without blanks.</summary>
    public string Json(string name, string path) => path.Split('/').Aggregate((JsonNode?)this[name], Step)?.ToJsonString() ?? "null";

    private static JsonNode? Step(JsonNode? node, string step) => node switch
    {
        JsonArray list => int.TryParse(step, out var index) ? list[index] : list.Single(item => (string?)item!["name"] == step),
        _ => node?[step],
    };
}
