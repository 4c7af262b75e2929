using ManifestKit.Languages.PromQl;

namespace ManifestKit.Rules;

/// <summary>MK3009: a text of an alert shows a label that the alert never has.</summary>
public sealed class UnknownTemplateLabel() : Rule("MK3009", RuleSeverity.Warning, "Prometheus", "An alert shows a label that it does not have", "AlertRule")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DeclaredObject subject)
    {
        if (subject["Expression"].Text is not { } text || PromQlExpression.Parse(text) is not { Success: true } expression)
            return [];
        var labels = expression.Value.ResultLabels();
        return from part in AlertTemplates.Of(subject)
               where part.Template.Success
               from reference in part.Template.Value.Labels
               let label = reference.Fields[reference.Fields.Count - 1]
               where labels[label] == LabelPresence.Impossible
               select new Finding(
                   part.Text.Source,
                   $"{part.Name} shows the label '{label}', which no series of the expression has: nothing stands there. Keep it in the expression, as in 'by ({label})', or leave it out here.",
                   reference.Span);
    }
}
