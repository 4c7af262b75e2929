using ManifestKit.Languages.PromQl.Printing;
using ManifestKit.Languages.Re2;

namespace ManifestKit.Languages.PromQl.Warnings;

/// <summary>Patterns that are more than is needed.</summary>
internal static class MatcherCheck
{
    public static void Check(WarningContext context)
    {
        if (context.Expression is not VectorSelector selector)
            return;
        foreach (var matcher in selector.Matchers.Where(m => m.IsRegex))
        {
            if (Re2Pattern.Parse(matcher.Value).ValueOrDefault is { } pattern)
                Check(context, matcher, pattern);
        }
    }

    private static void Check(WarningContext context, LabelMatcher matcher, Re2Pattern pattern)
    {
        var isNegated = matcher.Type == LabelMatchType.NotMatches;
        if (pattern.MatchesEverything)
        {
            var effect = isNegated ? "lets no series through" : "lets every series through";
            context.Add(
                PromQlWarningKind.PointlessMatcher, matcher.Span,
                $"'{matcher.Value}' matches every value, so this matcher {effect}. Remove it.");
        }
        else if (pattern.FiniteMatches() is { Count: 1 } single)
        {
            context.Add(
                PromQlWarningKind.RedundantRegex, matcher.Span,
                $"This pattern matches only one text. Write {matcher.Name}{(isNegated ? "!=" : "=")}{GoQuote.Quote(single[0])}.");
        }
        else if (pattern.StartsWithAnchor || pattern.EndsWithAnchor)
        {
            context.Add(
                PromQlWarningKind.RedundantRegex, matcher.ValueSpan, "A pattern always matches the whole value. Remove '^' and '$'.");
        }
    }
}
