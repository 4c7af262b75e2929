using System.Globalization;
using ManifestKit.Languages.PromQl;

namespace ManifestKit.Languages.Tests.PromQl;

/// <summary>Describes trees without places, so that two can be compared.</summary>
internal static class SyntaxTree
{
    public static string Describe(string text, bool ignoreParentheses = false)
        => Describe(PromQlExpression.Parse(text, PromQlOptions.AllFeatures).Value, ignoreParentheses);

    public static string Describe(PromQlExpression expression, bool ignoreParentheses = false)
    {
        if (ignoreParentheses)
            expression = expression.WithoutParentheses();
        var children = string.Join(" ", expression.Children.Select(c => Describe(c, ignoreParentheses)));
        return $"({Head(expression)} {children})";
    }

    private static string Head(PromQlExpression expression) => expression switch
    {
        NumberLiteral n => $"{Number(n.Value)}{n.IsDuration}",
        StringLiteral s => $"'{s.Value}'",
        UnaryExpression u => u.IsNegation ? "neg" : "pos",
        BinaryExpression b => $"{b.Operator} {b.ReturnsBool} {Matching(b.Matching)}",
        AggregateExpression a => $"{a.Aggregation} {a.IsWithout} {Labels(a.Grouping)}",
        FunctionCall c => c.Name,
        VectorSelector v => $"{v.Identifier}{{{string.Join(",", v.Matchers.Select(Matcher).Order(StringComparer.Ordinal))}}} {Modifiers(v.Modifiers)}",
        RangeSelector r => $"[{Duration(r.Range)}]",
        SubqueryExpression s => $"[{Duration(s.Range)}:{Duration(s.Step)}] {Modifiers(s.Modifiers)}",
        _ => expression.GetType().Name,
    };

    private static string Matching(VectorMatching m)
        => $"{m.IsOn} {Labels(m.Labels)} {m.Grouping} {Labels(m.IncludedLabels)} {Number(m.FillLeft)} {Number(m.FillRight)}";

    private static string Labels(IEnumerable<LabelName> labels) => $"({string.Join(",", labels)})";

    private static string Matcher(LabelMatcher m) => $"{m.Name} {m.Type} '{m.Value}'";

    private static string Modifiers(SelectorModifiers m) => $"{m.At} {m.Boundary} {Duration(m.Offset)}";

    // A number of seconds and the same duration with units are one and the same where only a duration can stand.
    private static string Duration(DurationExpression? duration) => duration switch
    {
        null => "",
        DurationLiteral literal => Number(literal.Value),
        ParenthesizedDuration p => $"(paren {Duration(p.Inner)})",
        NegatedDuration n => $"(neg {Duration(n.Operand)})",
        BinaryDuration b => $"({b.Operator} {Duration(b.Left)} {Duration(b.Right)})",
        QueryDuration q => q.IsStep ? "step" : "range",
        ExtremeDuration e => $"({(e.IsMaximum ? "max" : "min")} {Duration(e.First)} {Duration(e.Second)})",
        _ => throw new ArgumentOutOfRangeException(nameof(duration)),
    };

    private static string Number(double? value) => value?.ToString("R", CultureInfo.InvariantCulture) ?? "";
}
