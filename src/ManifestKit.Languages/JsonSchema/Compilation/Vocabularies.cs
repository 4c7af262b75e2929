namespace ManifestKit.Languages.JsonSchema.Compilation;

/// <summary>The groups of keywords that a metaschema can switch on and off.</summary>
/// <remarks>Reference: https://json-schema.org/draft/2020-12/json-schema-core#section-8.1.</remarks>
[Flags]
internal enum Vocabularies
{
    Core = 1,
    Applicator = 2,
    Validation = 4,
    Unevaluated = 8,
    Format = 16,
    FormatAssertion = 32,
    Kubernetes = 64,
    All = Core | Applicator | Validation | Unevaluated | Format | Kubernetes,
}
