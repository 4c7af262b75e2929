namespace ManifestKit.Rules;

/// <summary>MK3008: a text of an alert that Prometheus cannot expand.</summary>
public sealed class InvalidTemplate() : Rule("MK3008", RuleSeverity.Error, "Prometheus", "A text of an alert is not a template", "AlertRule", "Contacts")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DeclaredObject subject)
        => from part in AlertTemplates.Of(subject)
           from error in part.Template.Errors.Take(1)
           select new Finding(part.Text.Source, $"{part.Name} is not a template that Prometheus can load: {error.Message}", error.Span);
}
