using System.Globalization;
using ManifestKit.Languages.Json;

namespace ManifestKit.Documents.Tests.Writing;

/// <summary>Short names for trees in tests, and for their texts.</summary>
internal static class Node
{
    public static DataScalar Of(string text) => DataScalar.Of(text);

    public static DataScalar Of(double number) =>
        (DataScalar)Languages.Json.JsonReader.Parse(number.ToString("R", CultureInfo.InvariantCulture)).Value;

    public static DataList List(params IEnumerable<DataNode> items) => new(items);

    public static DataMap Map(params IEnumerable<(string Key, DataNode Value)> entries) => new(entries.Select(entry => new DataEntry(entry.Key, entry.Value)));

    public static void Write(this DataNode node, DocumentWriter writer) => new DataDocument(node).Write(writer);

    public static string ToYaml(this DataNode node) => new DataDocument(node).ToYaml();

    public static string ToJson(this DataNode node) => new DataDocument(node).ToJson();
}
