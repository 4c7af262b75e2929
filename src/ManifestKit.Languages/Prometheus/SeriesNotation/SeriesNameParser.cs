using ManifestKit.Languages.PromQl;

namespace ManifestKit.Languages.Prometheus;

internal static class SeriesNameParser
{
    // A query must name a metric or a value, a series need not: a metric before the braces lets the parser of queries read it.
    private const string Metric = "x";

    public static Parsed<SeriesName> Parse(string text)
    {
        var parsed = PromQlExpression.Parse(text);
        var isBare = text.TrimStart().StartsWith("{", StringComparison.Ordinal) && !parsed.Success;
        var withMetric = isBare ? PromQlExpression.Parse(Metric + text) : parsed;
        var usesMetric = isBare && withMetric.Success;
        if (usesMetric)
            parsed = withMetric;
        if (!parsed.Success)
            return Parsed.Of<SeriesName>(null, parsed.Errors);
        if (parsed.Value is not VectorSelector selector)
            return Invalid(new TextSpan(0, text.Length), "This is not a series; expected a name such as up{job=\"api\"}.");
        if (selector.Modifiers is { Offset: not null } or { At: not null } or { Boundary: not RangeBoundary.Default })
            return Invalid(new TextSpan(0, text.Length), "Found offset, '@' or a range; expected a name and labels only.");
        var shift = usesMetric ? Metric.Length : 0;
        var wrong = selector.Matchers.FirstOrDefault(matcher => matcher.Type != LabelMatchType.Equal);
        if (wrong is not null)
            return Invalid(new TextSpan(wrong.Span.Start - shift, wrong.Span.Length), $"A series has one value for each label. Write {wrong.Name}=\"...\".");

        var labels = selector.Matchers
            .Where(matcher => matcher.Name != LabelMatcher.MetricNameLabel)
            .Select(matcher => new KeyValuePair<string, string>(matcher.Name, matcher.Value));
        return Parsed.Valid(new SeriesName(usesMetric || selector.MetricName is "" ? null : selector.MetricName, [.. labels]));
    }

    private static Parsed<SeriesName> Invalid(TextSpan span, string message) => Parsed.Invalid<SeriesName>(span, message);
}
