using System.Text.Json;

namespace ManifestKit.Documents.Tests.Writing;

/// <summary>Reads JSON with System.Text.Json.</summary>
internal static class JsonReader
{
    public static DocumentNode Read(ReadOnlyMemory<byte> utf8)
    {
        using JsonDocument document = JsonDocument.Parse(utf8, new JsonDocumentOptions { MaxDepth = 1000 });
        return Node(document.RootElement);
    }

    private static DocumentNode Node(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                var map = new MapNode();
                foreach (JsonProperty property in element.EnumerateObject())
                    map.Add(property.Name, Node(property.Value));
                return map;
            case JsonValueKind.Array:
                var list = new ListNode();
                foreach (JsonElement item in element.EnumerateArray())
                    list.Add(Node(item));
                return list;
            case JsonValueKind.String: return ScalarNode.Of(element.GetString()!);
            case JsonValueKind.True or JsonValueKind.False: return ScalarNode.Of(element.GetBoolean());
            case JsonValueKind.Number:
                return element.TryGetInt64(out long integer) ? ScalarNode.Of(integer) : ScalarNode.Of(element.GetDouble());
            default: return ScalarNode.Null;
        }
    }
}
