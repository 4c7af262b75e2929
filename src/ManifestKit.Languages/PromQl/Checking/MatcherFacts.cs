namespace ManifestKit.Languages.PromQl.Checking;

/// <summary>Facts about label matchers.</summary>
internal static class MatcherFacts
{
    /// <summary>Whether a series without the label is selected. No for an invalid pattern, which is reported by itself.</summary>
    public static bool MatchesEmpty(LabelMatcher matcher) => matcher.Type switch
    {
        LabelMatchType.Equal => matcher.Value.Length == 0,
        LabelMatchType.NotEqual => matcher.Value.Length > 0,
        LabelMatchType.Matches => Re2.Re2Pattern.Parse(matcher.Value).ValueOrDefault is { MatchesEmpty: true },
        _ => Re2.Re2Pattern.Parse(matcher.Value).ValueOrDefault is { MatchesEmpty: false },
    };
}
