using ManifestKit.Languages.PromQl;

namespace ManifestKit.Rules;

/// <summary>MK5002: a panel that shows an error instead of data.</summary>
public sealed class InvalidPanelQuery() : Rule("MK5002", RuleSeverity.Error, "Grafana", "A panel's query is not PromQL", "Stack")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DeclaredObject subject)
    {
        if (subject["Grafana"].Object?["Datasources"] is not { IsComplete: true } sources)
            yield break;

        foreach (var panel in subject["Dashboards"].Objects.SelectMany(d => d["Panels"].Objects))
        {
            if (!IsPrometheus(panel["Datasource"], sources))
                continue;
            foreach (var expression in panel["Queries"].Objects.Select(q => q["Expression"]))
            {
                if (expression.Text is { } text && GrafanaVariables.Error(text) is { } error)
                    yield return new(expression.Source, $"The query of panel '{panel["Title"].Text}' does not parse: {error.Message}", error.Span);
            }
        }
    }

    private static bool IsPrometheus(Fact uid, Fact sources)
    {
        var source = uid.IsAbsent
            ? sources.Objects.FirstOrDefault(s => s["IsDefault"].Truth == true) ?? sources.Objects.FirstOrDefault()
            : sources.Objects.FirstOrDefault(s => s["Uid"].Text is { } known && known == uid.Text);
        return source?["Type"].MemberOr("Prometheus") == "Prometheus";
    }
}
