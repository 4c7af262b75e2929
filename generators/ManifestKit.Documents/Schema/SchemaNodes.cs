using ManifestKit.Languages.Json;

namespace ManifestKit.Documents;

/// <summary>The few forms of JSON schemas that facts need.</summary>
internal static class SchemaNodes
{
    private static readonly DataMap s_null = OfType("null");

    public static DataMap Map(params IEnumerable<DataEntry> entries) => new(entries);

    public static DataMap OfType(params IReadOnlyList<string> names) =>
        Map(new DataEntry("type", names.Count == 1 ? DataScalar.Of(names[0]) : new DataList(names.Select(DataScalar.Of))));

    public static DataMap Constant(DataScalar value) => Map(new DataEntry("const", value));

    public static DataMap OrNull(DataMap schema) => Map(new DataEntry("anyOf", new DataList([schema, s_null])));

    /// <summary>An object that has a member.</summary>
    public static DataMap WithRequired(string name, DataMap schema) => Map(
        [.. OfType("object"), new("properties", Map(new DataEntry(name, schema))), new("required", new DataList([DataScalar.Of(name)]))]);
}
