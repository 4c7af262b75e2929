using ManifestKit.Languages;
using ManifestKit.Languages.GoTemplates;

namespace ManifestKit.Rules;

/// <summary>The texts of an alert that Prometheus expands as Go templates.</summary>
internal static class AlertTemplates
{
    private static readonly string[] Texts = ["Summary", "Description", "Runbook"];

    /// <summary>The known ones, with what they are called; a label by its name.</summary>
    public static IEnumerable<(string Name, Fact Text, Parsed<GoTemplate> Template)> Of(DeclaredObject alert)
        => from part in Texts.Select(name => (Name: name, Text: alert[name])).Concat(alert["Labels"].Entries.Select(label => (Name: $"Label '{label.Key}'", Text: label.Value)))
           where part.Text.Text is not null
           select (part.Name, part.Text, GoTemplate.Parse(part.Text.Text!, TemplateDialect.PrometheusRule));
}
