using ManifestKit.Documents;
using ManifestKit.Languages.Json;
using ManifestKit.Languages.PromQl;
using ManifestKit.Prometheus;

namespace ManifestKit.Rendering;

/// <summary>Checks the expressions of a file of Prometheus rules: to a schema they are only strings.</summary>
internal static class RuleExpressions
{
    public static IEnumerable<FileProblem> Check(string text, DataNode document, SchemaType type)
    {
        if (type.Name != typeof(RuleFile).FullName)
            return [];

        return
            from rule in Rules(document)
            let expression = rule["expr"] as DataScalar
            where expression is not null
            from error in PromQlExpression.Parse(expression.Text).Errors
            let name = (rule["alert"] ?? rule["record"]) as DataScalar
            select FileProblem.At(text, expression.Span, $"has an expression that is not PromQL, of '{name?.Text}': {error.Message}");
    }

    private static IEnumerable<DataMap> Rules(DataNode document) => Items(document, "groups").SelectMany(group => Items(group, "rules"));

    private static IEnumerable<DataMap> Items(DataNode parent, string name) => parent is DataMap map && map[name] is DataList list ? list.OfType<DataMap>() : [];
}
