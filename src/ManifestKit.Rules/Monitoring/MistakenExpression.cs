using ManifestKit.Languages.PromQl;

namespace ManifestKit.Rules;

/// <summary>MK3004: an expression that Prometheus accepts and that cannot do what is meant.</summary>
public sealed class MistakenExpression() : Rule("MK3004", RuleSeverity.Warning, "Prometheus", "An expression is likely mistaken", "AlertRule", "RecordingRule")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DeclaredObject subject)
    {
        var expression = subject["Expression"];
        if (expression.Text is not { } text || PromQlExpression.Parse(text) is not { Success: true } parsed)
            return [];
        var name = subject["Name"].Text is { } known ? $" of '{known}'" : "";
        return parsed.Value.Warnings()
            .Where(w => IsMistake(w.Kind))
            .Select(w => new Finding(expression.Source, $"The expression{name} is likely mistaken: {w.Message}", w.Span));
    }

    // A counter may have any name, and a pattern that is longer than needed works.
    private static bool IsMistake(PromQlWarningKind kind) => kind is not (PromQlWarningKind.NotACounter or PromQlWarningKind.RedundantRegex);
}
