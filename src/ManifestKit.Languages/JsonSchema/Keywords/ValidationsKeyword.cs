using ManifestKit.Languages.Json;
using ManifestKit.Languages.JsonSchema.Cel;

namespace ManifestKit.Languages.JsonSchema.Keywords;

/// <summary><c>x-kubernetes-validations</c>: rules in CEL. Their syntax is checked with the schema; they do not judge values.</summary>
/// <remarks>Reference: https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/#validation-rules.</remarks>
internal static class ValidationsKeyword
{
    public static Keyword? Compile(KeywordSource source)
    {
        if (source.Value is not DataList rules)
        {
            source.Error("a list of rules");
            return null;
        }

        foreach (var rule in rules)
            Check(source, rule);
        return null;
    }

    private static void Check(KeywordSource source, DataNode rule)
    {
        if ((rule as DataMap)?["rule"] is not DataScalar { Kind: DataKind.String } text)
            source.ErrorAt(rule.Span, $"Found {Describe.Value(rule)}; expected a map with 'rule', an expression of CEL.");
        else if (CelSyntax.Check(text.Text) is { } error)
            source.ErrorAt(text.Span, $"The rule '{Describe.Shorten(text.Text)}' is no CEL, at {error.Span.Start}: {error.Message}");
    }
}
