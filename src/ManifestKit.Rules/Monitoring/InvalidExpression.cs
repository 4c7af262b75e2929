using ManifestKit.Languages.PromQl;

namespace ManifestKit.Rules;

/// <summary>MK3003: an expression that Prometheus cannot load.</summary>
public sealed class InvalidExpression() : Rule("MK3003", RuleSeverity.Error, "Prometheus", "An expression is not PromQL", "AlertRule", "RecordingRule")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DeclaredObject subject)
    {
        var expression = subject["Expression"];
        if (expression.Text is not { } text)
            return [];
        var name = subject["Name"].Text is { } known ? $" of '{known}'" : "";
        return PromQlExpression.Parse(text).Errors
            .Take(1)
            .Select(e => new Finding(expression.Source, $"The expression{name} does not parse, and Prometheus does not start: {e.Message}", e.Span));
    }
}
