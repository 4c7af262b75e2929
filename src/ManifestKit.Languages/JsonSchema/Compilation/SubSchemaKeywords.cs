namespace ManifestKit.Languages.JsonSchema.Compilation;

/// <summary>Which keywords hold schemas, for the search of <c>$id</c> and anchors.</summary>
internal static class SubSchemaKeywords
{
    /// <summary>Keywords whose value is a schema, or a list of schemas.</summary>
    private static readonly HashSet<string> Direct = new(StringComparer.Ordinal)
    {
        "additionalItems", "additionalProperties", "allOf", "anyOf", "contains", "contentSchema", "else", "if", "items", "not", "oneOf",
        "prefixItems", "propertyNames", "then", "unevaluatedItems", "unevaluatedProperties",
    };

    /// <summary>Keywords whose value is a map of schemas.</summary>
    private static readonly HashSet<string> Named = new(StringComparer.Ordinal)
    {
        "$defs", "definitions", "dependencies", "dependentSchemas", "patternProperties", "properties",
    };

    public static bool IsDirect(string keyword) => Direct.Contains(keyword);

    public static bool IsNamed(string keyword) => Named.Contains(keyword);
}
