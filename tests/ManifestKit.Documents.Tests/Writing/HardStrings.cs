using System.Text.Json;
using ManifestKit.Languages.Json;

namespace ManifestKit.Documents.Tests.Writing;

/// <summary>The corpus of strings that writers are known to get wrong.</summary>
internal static class HardStrings
{
    public static IReadOnlyList<string> All { get; } = Load();

    /// <summary>Every string at once: as a key, as a value, in lists, and nested in both.</summary>
    public static DataMap Tree()
    {
        List<(string, DataNode)> values = [], keys = [], nested = [];
        List<DataNode> items = [], maps = [];
        foreach ((int index, string text) in All.Index())
        {
            values.Add(($"v{index}", Node.Of(text)));
            keys.Add((text, Node.Of($"v{index}")));
            nested.Add((text, Node.Map((text, Node.List(Node.Of(text), Node.List(Node.Of(text)))))));
            items.Add(Node.Of(text));
            maps.Add(Node.Map((text, Node.Of(text)), ($"v{index}", Node.Map((text, Node.Map())))));
        }

        return Node.Map(("values", Node.Map(values)), ("keys", Node.Map(keys)), ("nested", Node.Map(nested)), ("items", Node.List(items)), ("maps", Node.List(maps)));
    }

    private static List<string> Load()
    {
        using Stream stream = typeof(HardStrings).Assembly.GetManifestResourceStream("hard-strings.json")!;
        return [.. JsonSerializer.Deserialize<Dictionary<string, string[]>>(stream)!.Values.SelectMany(group => group)];
    }
}
