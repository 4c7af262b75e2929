using ManifestKit.Languages.Json;
using ManifestKit.Languages.JsonSchema.Evaluation;
using ManifestKit.Languages.JsonSchema.Keywords;

namespace ManifestKit.Languages.JsonSchema.Compilation;

/// <summary>Every keyword that decides about a value, in the order of evaluation: cheap ones first, those that read annotations last.</summary>
internal static class KeywordTable
{
    private sealed record Row(string Name, Dialects Dialects, Vocabularies Vocabulary, Func<KeywordSource, Keyword?> Compile);

    private static readonly Row[] Rows =
    [
        new("type", Dialects.All, Vocabularies.Validation, TypeKeyword.Compile),
        new("x-kubernetes-int-or-string", Dialects.OpenApi, Vocabularies.Kubernetes, TypeKeyword.CompileIntOrString),
        new("const", Dialects.Drafts, Vocabularies.Validation, EnumKeyword.CompileConst),
        new("enum", Dialects.All, Vocabularies.Validation, EnumKeyword.Compile),
        new("minimum", Dialects.All, Vocabularies.Validation, BoundKeyword.Compile),
        new("maximum", Dialects.All, Vocabularies.Validation, BoundKeyword.Compile),
        new("exclusiveMinimum", Dialects.Drafts, Vocabularies.Validation, BoundKeyword.Compile),
        new("exclusiveMaximum", Dialects.Drafts, Vocabularies.Validation, BoundKeyword.Compile),
        new("multipleOf", Dialects.All, Vocabularies.Validation, MultipleOfKeyword.Compile),
        new("minLength", Dialects.All, Vocabularies.Validation, LengthKeyword.Compile),
        new("maxLength", Dialects.All, Vocabularies.Validation, LengthKeyword.Compile),
        new("minItems", Dialects.All, Vocabularies.Validation, CountKeyword.Compile),
        new("maxItems", Dialects.All, Vocabularies.Validation, CountKeyword.Compile),
        new("minProperties", Dialects.All, Vocabularies.Validation, CountKeyword.Compile),
        new("maxProperties", Dialects.All, Vocabularies.Validation, CountKeyword.Compile),
        new("required", Dialects.All, Vocabularies.Validation, RequiredKeyword.Compile),
        new("dependentRequired", Dialects.Modern, Vocabularies.Validation, DependentRequiredKeyword.Compile),
        new("x-kubernetes-embedded-resource", Dialects.OpenApi, Vocabularies.Kubernetes, EmbeddedResourceKeyword.Compile),
        new("pattern", Dialects.All, Vocabularies.Validation, PatternKeyword.Compile),
        new("format", Dialects.All, Vocabularies.Format, FormatKeyword.Compile),
        new("$ref", Dialects.All, Vocabularies.Core, RefKeyword.Compile),
        new("$recursiveRef", Dialects.Draft201909, Vocabularies.Core, DynamicRefKeyword.CompileRecursive),
        new("$dynamicRef", Dialects.Draft202012, Vocabularies.Core, DynamicRefKeyword.Compile),
        new("properties", Dialects.All, Vocabularies.Applicator, PropertiesKeyword.Compile),
        new("patternProperties", Dialects.Drafts, Vocabularies.Applicator, PropertiesKeyword.CompileWithoutProperties),
        new("additionalProperties", Dialects.All, Vocabularies.Applicator, PropertiesKeyword.CompileWithoutPatterns),
        new("propertyNames", Dialects.Drafts, Vocabularies.Applicator, PropertyNamesKeyword.Compile),
        new("dependentSchemas", Dialects.Modern, Vocabularies.Applicator, DependentSchemasKeyword.Compile),
        new("dependencies", Dialects.Draft7, Vocabularies.Applicator, DependenciesKeyword.Compile),
        new("prefixItems", Dialects.Draft202012, Vocabularies.Applicator, ItemsKeyword.CompilePrefix),
        new("items", Dialects.Draft202012, Vocabularies.Applicator, ItemsKeyword.CompileRest),
        new("items", Dialects.BeforeDraft202012, Vocabularies.Applicator, ItemsKeyword.CompileItems),
        new("contains", Dialects.Drafts, Vocabularies.Applicator, ContainsKeyword.Compile),
        new("uniqueItems", Dialects.All, Vocabularies.Validation, UniqueItemsKeyword.Compile),
        new("x-kubernetes-list-type", Dialects.OpenApi, Vocabularies.Kubernetes, ListTypeKeyword.Compile),
        new("x-kubernetes-validations", Dialects.OpenApi, Vocabularies.Kubernetes, ValidationsKeyword.Compile),
        new("allOf", Dialects.All, Vocabularies.Applicator, AllOfKeyword.Compile),
        new("anyOf", Dialects.All, Vocabularies.Applicator, AnyOfKeyword.Compile),
        new("oneOf", Dialects.All, Vocabularies.Applicator, OneOfKeyword.Compile),
        new("not", Dialects.All, Vocabularies.Applicator, NotKeyword.Compile),
        new("if", Dialects.Drafts, Vocabularies.Applicator, IfKeyword.Compile),
        new("unevaluatedItems", Dialects.Modern, Vocabularies.Unevaluated, UnevaluatedItemsKeyword.Compile),
        new("unevaluatedProperties", Dialects.Modern, Vocabularies.Unevaluated, UnevaluatedPropertiesKeyword.Compile),
    ];

    /// <summary>Whether a schema in this keyword still declares fields, in the sense of Kubernetes' structural schemas.</summary>
    public static bool KeepsStructure(string keyword) => keyword is "properties" or "items" or "additionalProperties" or "$ref";

    public static IEnumerable<Keyword> Compile(DataMap schema, SchemaNode owner, SchemaCompiler compiler)
    {
        var resource = owner.Resource;

        // Up to draft 7, and in OpenAPI 3.0, a reference replaces everything beside it.
        var onlyReference = resource.Dialect is JsonSchemaDialect.Draft7 or JsonSchemaDialect.OpenApi && schema.Contains("$ref");
        owner.IsNullable = resource.Dialect == JsonSchemaDialect.OpenApi && schema["nullable"] is DataScalar { IsTrue: true };
        foreach (var row in Rows)
        {
            if (!row.Dialects.Has(resource.Dialect) || (row.Vocabulary & resource.Vocabularies) == 0 || (onlyReference && row.Name != "$ref"))
                continue;
            if (schema.TryGet(row.Name, out var value)
                && row.Compile(new KeywordSource(row.Name, value, schema, owner, compiler)) is { } keyword)
            {
                yield return keyword;
            }
        }
    }
}
