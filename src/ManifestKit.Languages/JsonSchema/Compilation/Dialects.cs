namespace ManifestKit.Languages.JsonSchema.Compilation;

/// <summary>A set of dialects.</summary>
[Flags]
internal enum Dialects
{
    Draft7 = 1,
    Draft201909 = 2,
    Draft202012 = 4,
    OpenApi = 8,
    Modern = Draft201909 | Draft202012,
    BeforeDraft202012 = Draft7 | Draft201909 | OpenApi,
    Drafts = Draft7 | Modern,
    All = Drafts | OpenApi,
}

internal static class DialectExtensions
{
    public static bool Has(this Dialects dialects, JsonSchemaDialect dialect) => (dialects & (Dialects)(1 << (int)dialect)) != 0;
}
