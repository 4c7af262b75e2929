using ManifestKit.Languages;
using ManifestKit.Languages.PromQl;

namespace ManifestKit.Rules;

/// <summary>Queries in which Grafana replaces variables before Prometheus reads them.</summary>
internal static class GrafanaVariables
{
    private const string SomeDuration = "5m";

    // Longer names first: one is the beginning of another.
    private static readonly string[] Durations = ["$__rate_interval", "$__interval", "$__range"];

    /// <summary>What is wrong with a query; null if nothing is, or if it depends on a variable.</summary>
    public static SyntaxError? Error(string query)
    {
        foreach (var name in Durations)
            query = query.Replace(name, SomeDuration.PadRight(name.Length));
        var errors = PromQlExpression.Parse(query).Errors;
        return errors.Count == 0 || query.IndexOf('$') >= 0 || query.IndexOf("[[", StringComparison.Ordinal) >= 0 ? null : errors[0];
    }
}
