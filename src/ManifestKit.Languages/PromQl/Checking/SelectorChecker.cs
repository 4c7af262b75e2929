using ManifestKit.Languages.PromQl.Parsing;

namespace ManifestKit.Languages.PromQl.Checking;

/// <summary>Reports selectors that select everything, name two metrics or have an invalid pattern.</summary>
internal static class SelectorChecker
{
    public static void Check(VectorSelector selector, bool allowsEmptyMatchers, ErrorList errors)
    {
        var hasCondition = selector.Identifier is not null || allowsEmptyMatchers;
        foreach (var matcher in selector.Matchers)
        {
            if (selector.Identifier is not null && matcher.Name == LabelMatcher.MetricNameLabel)
                errors.Add(matcher.Span, $"The metric name is set twice: '{selector.Identifier}' and '{matcher.Value}'; keep one.");
            if (matcher.IsRegex)
                CheckPattern(matcher, errors);
            hasCondition = hasCondition || !MatcherFacts.MatchesEmpty(matcher);
        }

        if (!hasCondition)
            errors.Add(selector.Span, "This selects every series; expected at least one label that must not be empty, such as {job=\"api\"}.");
    }

    private static void CheckPattern(LabelMatcher matcher, ErrorList errors)
    {
        foreach (var error in Re2.Re2Pattern.Parse(matcher.Value).Errors)
            errors.Add(PlaceOf(error, matcher), $"Label '{matcher.Name}' has an invalid pattern: {error.Message}");
    }

    // Without escapes, the pattern stands in the text as it is.
    private static TextSpan PlaceOf(SyntaxError error, LabelMatcher matcher)
        => matcher.ValueSpan.Length == matcher.Value.Length + 2
            ? new TextSpan(matcher.ValueSpan.Start + 1 + error.Span.Start, error.Span.Length)
            : matcher.ValueSpan;
}
