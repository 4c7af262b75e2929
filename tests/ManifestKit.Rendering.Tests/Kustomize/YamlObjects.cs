using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ManifestKit.Rendering.Tests.Kustomize;

/// <summary>Reads the stream that a tool prints.</summary>
internal static partial class YamlObjects
{
    public static IEnumerable<JsonNode> Read(string text)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(text));
        return stream.Documents.Select(document => Convert(document.RootNode)!);
    }

    /// <summary>The object with the names of generated ConfigMaps as they were declared.</summary>
    public static JsonNode WithoutHashes(JsonNode node)
    {
        if (node is JsonObject map)
        {
            if (map["configMap"] is JsonObject reference)
                reference["name"] = HashSuffix().Replace((string)reference["name"]!, "");
            foreach (var value in map.Select(entry => entry.Value).OfType<JsonNode>())
                WithoutHashes(value);
        }
        else if (node is JsonArray list)
        {
            foreach (var value in list.OfType<JsonNode>())
                WithoutHashes(value);
        }

        return node;
    }

    private static JsonNode? Convert(YamlNode node) => node switch
    {
        YamlMappingNode map => new JsonObject(map.Select(entry => KeyValuePair.Create(((YamlScalarNode)entry.Key).Value!, Convert(entry.Value)))),
        YamlSequenceNode list => new JsonArray([.. list.Select(Convert)]),
        YamlScalarNode { Style: ScalarStyle.Plain } plain => Resolve(plain.Value!),
        YamlScalarNode scalar => JsonValue.Create(scalar.Value),
        _ => throw new NotSupportedException(node.GetType().Name),
    };

    private static JsonNode? Resolve(string plain) => plain switch
    {
        "null" => null,
        "true" => JsonValue.Create(true),
        "false" => JsonValue.Create(false),
        _ when long.TryParse(plain, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) => JsonNode.Parse(number.ToString(CultureInfo.InvariantCulture)),
        _ => JsonValue.Create(plain),
    };

    [GeneratedRegex("-[a-z0-9]{10}\\z")]
    private static partial Regex HashSuffix();
}
