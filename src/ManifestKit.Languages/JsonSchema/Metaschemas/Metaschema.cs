using ManifestKit.Languages.Json;

namespace ManifestKit.Languages.JsonSchema.Metaschemas;

/// <summary>The schemas of schemas, which other schemas may refer to: their rules, without titles and comments.</summary>
internal static class Metaschema
{
    private const string Draft7Uri = "http://json-schema.org/draft-07/schema";
    private const string Draft201909Uri = "https://json-schema.org/draft/2019-09/";
    private const string Draft202012Uri = "https://json-schema.org/draft/2020-12/";

    /// <summary>The dialect that a metaschema's URI, without fragment, stands for; null for any other URI.</summary>
    public static JsonSchemaDialect? DialectOf(string uri) => uri switch
    {
        Draft7Uri => JsonSchemaDialect.Draft7,
        Draft201909Uri + "schema" => JsonSchemaDialect.Draft201909,
        Draft202012Uri + "schema" => JsonSchemaDialect.Draft202012,
        _ => null,
    };

    /// <summary>The document of a metaschema's URI; null for any other URI.</summary>
    public static DataNode? Find(string uri)
    {
        var text = uri == Draft7Uri ? Draft7Metaschema.Text
            : uri.StartsWith(Draft201909Uri, StringComparison.Ordinal) ? Draft201909Metaschema.Find(uri.Substring(Draft201909Uri.Length))
            : uri.StartsWith(Draft202012Uri, StringComparison.Ordinal) ? Draft202012Metaschema.Find(uri.Substring(Draft202012Uri.Length))
            : null;
        return text is null ? null : JsonReader.Parse(text).Value;
    }
}
