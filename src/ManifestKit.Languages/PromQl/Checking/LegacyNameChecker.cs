using ManifestKit.Languages.PromQl.Parsing;
using ManifestKit.Languages.Prometheus;

namespace ManifestKit.Languages.PromQl.Checking;

/// <summary>Reports names that no series has on a server with the legacy scheme of names.</summary>
internal static class LegacyNameChecker
{
    public static void Check(PromQlExpression root, ErrorList errors)
    {
        foreach (var expression in root.DescendantsAndSelf())
        {
            switch (expression)
            {
                case VectorSelector selector:
                    CheckMatchers(selector, errors);
                    break;
                case AggregateExpression aggregate:
                    CheckLabels(aggregate.Grouping, errors);
                    break;
                case BinaryExpression binary:
                    CheckLabels(binary.Matching.Labels, errors);
                    CheckLabels(binary.Matching.IncludedLabels, errors);
                    break;
            }
        }
    }

    private static void CheckMatchers(VectorSelector selector, ErrorList errors)
    {
        foreach (var matcher in selector.Matchers)
        {
            if (matcher is { Name: LabelMatcher.MetricNameLabel, Type: LabelMatchType.Equal, Value.Length: > 0 } && !MetricName.IsPlain(matcher.Value))
                Report(matcher.ValueSpan, "metric", matcher.Value, errors);
            else if (!Prometheus.LabelName.IsPlain(matcher.Name))
                Report(matcher.Span, "label", matcher.Name, errors);
        }
    }

    private static void CheckLabels(IReadOnlyList<LabelName> labels, ErrorList errors)
    {
        foreach (var label in labels)
        {
            if (!Prometheus.LabelName.IsPlain(label.Name))
                Report(label.Span, "label", label.Name, errors);
        }
    }

    private static void Report(TextSpan span, string noun, string name, ErrorList errors)
        => errors.Add(
            span,
            $"Found the {noun} name {Found.Quote(name)}; expected letters, digits and '_'{(noun == "metric" ? " or ':'" : "")}. "
            + "This server has no other names (metric_name_validation_scheme: legacy).");
}
