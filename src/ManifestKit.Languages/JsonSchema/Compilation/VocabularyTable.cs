using ManifestKit.Languages.Json;

namespace ManifestKit.Languages.JsonSchema.Compilation;

/// <summary>The vocabularies by the last part of their URI, which 2019-09 and 2020-12 share.</summary>
internal static class VocabularyTable
{
    private const string Prefix = "https://json-schema.org/draft/";

    /// <summary>What a metaschema switches on; everything if it does not say.</summary>
    public static Vocabularies Of(DataNode metaschema)
    {
        if (metaschema is not DataMap map || map["$vocabulary"] is not DataMap listed)
            return Vocabularies.All;
        var vocabularies = Vocabularies.Core;
        foreach (var entry in listed)
        {
            if (entry.Key.StartsWith(Prefix, StringComparison.Ordinal))
                vocabularies |= Named(entry.Key.Substring(entry.Key.LastIndexOf('/') + 1), entry.Key);
        }

        return vocabularies;
    }

    private static Vocabularies Named(string name, string uri) => name switch
    {
        // In 2019-09 the applicators include what 2020-12 set apart.
        "applicator" when uri.Contains("2019-09") => Vocabularies.Applicator | Vocabularies.Unevaluated,
        "applicator" => Vocabularies.Applicator,
        "validation" => Vocabularies.Validation,
        "unevaluated" => Vocabularies.Unevaluated,
        "format" or "format-annotation" => Vocabularies.Format,
        "format-assertion" => Vocabularies.Format | Vocabularies.FormatAssertion,
        _ => 0,
    };
}
