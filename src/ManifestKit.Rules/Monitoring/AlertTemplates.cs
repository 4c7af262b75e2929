using ManifestKit.Languages;
using ManifestKit.Languages.GoTemplates;

namespace ManifestKit.Rules;

/// <summary>The texts that stand in an alert, which Prometheus expands as Go templates: its own, and those of the contacts.</summary>
internal static class AlertTemplates
{
    private static readonly string[] Texts = ["Summary", "Description", "Runbook", "Team", "RunbookBaseUrl"];

    /// <summary>The known ones, with what they are called; a label by its name.</summary>
    public static IEnumerable<(string Name, Fact Text, Parsed<GoTemplate> Template)> Of(DeclaredObject owner)
        => from part in Texts.Select(name => (Name: name, Text: owner[name])).Concat(owner["Labels"].Entries.Select(label => (Name: $"Label '{label.Key}'", Text: label.Value)))
           where part.Text.Text is not null
           select (part.Name, part.Text, GoTemplate.Parse(part.Text.Text!, TemplateDialect.PrometheusRule));
}
