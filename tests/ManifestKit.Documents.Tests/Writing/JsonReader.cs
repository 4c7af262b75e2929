using System.Text.Json;
using ManifestKit.Languages.Json;

namespace ManifestKit.Documents.Tests.Writing;

/// <summary>Reads JSON with System.Text.Json.</summary>
internal static class JsonReader
{
    public static DataNode Read(ReadOnlyMemory<byte> utf8)
    {
        using JsonDocument document = JsonDocument.Parse(utf8, new JsonDocumentOptions { MaxDepth = 1000 });
        return ValueOf(document.RootElement);
    }

    private static DataNode ValueOf(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => Node.Map(element.EnumerateObject().Select(property => (property.Name, ValueOf(property.Value)))),
        JsonValueKind.Array => Node.List(element.EnumerateArray().Select(ValueOf)),
        JsonValueKind.String => Node.Of(element.GetString()!),
        JsonValueKind.True or JsonValueKind.False => DataScalar.Of(element.GetBoolean()),
        JsonValueKind.Number => element.TryGetInt64(out long integer) ? DataScalar.Of(integer) : Node.Of(element.GetDouble()),
        _ => DataScalar.Null,
    };
}
