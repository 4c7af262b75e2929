using ManifestKit.Languages.Json;

namespace ManifestKit.Languages.Yaml;

/// <summary>The anchored nodes of a document.</summary>
internal sealed class YamlAnchors
{
    private readonly Dictionary<string, YamlAnchored> _nodes = new(StringComparer.Ordinal);

    public void Clear() => _nodes.Clear();

    public void Set(string name, DataNode node, int count, int height) => _nodes[name] = new YamlAnchored(node, count, height);

    public YamlAnchored? Find(string name) => _nodes.TryGetValue(name, out var anchored) ? anchored : null;
}

/// <summary>An anchored node, how many nodes it holds, and how deep it nests.</summary>
internal sealed record YamlAnchored(DataNode Node, int Count, int Height);
