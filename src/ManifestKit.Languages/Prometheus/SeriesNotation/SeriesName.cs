namespace ManifestKit.Languages.Prometheus;

/// <summary>The name of an input series of a rule test: <c>http_requests_total{job="api"}</c>.</summary>
/// <param name="MetricName">The metric; null if the series has labels only.</param>
/// <param name="Labels">The labels with their values, in the order of the text.</param>
/// <remarks>See <see href="https://prometheus.io/docs/prometheus/latest/configuration/unit_testing_rules/#series">Series</see>.</remarks>
public sealed record SeriesName(string? MetricName, IReadOnlyList<KeyValuePair<string, string>> Labels)
{
    /// <summary>Reads a series as PromQL writes it; each label has one value, so only <c>=</c> is possible.</summary>
    public static Parsed<SeriesName> Parse(string text) => SeriesNameParser.Parse(text);

    /// <summary>The notation, the metric before the braces where its name allows that.</summary>
    public override string ToString()
    {
        var labels = Labels.Select(label => Name(label.Key) + "=" + GoQuote.Quote(label.Value));
        if (MetricName is not null && !Prometheus.MetricName.IsPlain(MetricName))
            return "{" + string.Join(", ", labels.Prepend(GoQuote.Quote(MetricName))) + "}";
        return MetricName + (MetricName is not null && Labels.Count == 0 ? "" : "{" + string.Join(", ", labels) + "}");
    }

    private static string Name(string label) => LabelName.IsPlain(label) ? label : GoQuote.Quote(label);
}
