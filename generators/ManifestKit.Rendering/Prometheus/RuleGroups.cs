using ManifestKit.Prometheus;
using Recording = ManifestKit.Prometheus.RecordingRule;

namespace ManifestKit.Rendering.Prometheus;

/// <summary>Rules as Prometheus reads them.</summary>
internal static class RuleGroups
{
    public static RuleGroup Of(AlertGroup group, Stack stack) => new()
    {
        Name = group.Name,
        Interval = group.Interval.ToDocument(),
        Rules = [.. group.Recordings.Select(Of), .. group.Rules.Select(rule => Of(rule, stack))],
    };

    private static IRule Of(ManifestKit.RecordingRule rule) => new Recording
    {
        Record = rule.Name,
        Expr = rule.Expression.Trim(),
        Labels = rule.Labels.Count > 0 ? new Dictionary<string, string>(rule.Labels) : null,
    };

    private static IRule Of(AlertRule rule, Stack stack) => new AlertingRule
    {
        Alert = rule.Name,
        Expr = rule.Expression.Trim(),
        For = rule.For.ToString(),
        Labels = LabelsOf(rule, stack),
        Annotations = AnnotationsOf(rule, stack.Contacts),
    };

    private static Dictionary<string, string> LabelsOf(AlertRule rule, Stack stack)
    {
        var labels = new Dictionary<string, string>();
        if (rule.Severity is { } severity)
            labels["severity"] = severity.ToString().ToLowerInvariant();
        if (stack.Contacts is { } contacts)
            labels["team"] = contacts.Team;
        foreach (var (name, value) in rule.Labels)
            labels[name] = value;
        return labels;
    }

    private static Dictionary<string, string> AnnotationsOf(AlertRule rule, Contacts? contacts)
    {
        var annotations = new Dictionary<string, string> { ["summary"] = rule.Summary };
        if (rule.Description is { } description)
            annotations["description"] = description;
        if (rule.Runbook is { } runbook)
            annotations["runbook_url"] = runbook.Contains("://", StringComparison.Ordinal) ? runbook : contacts?.RunbookBaseUrl + runbook;
        return annotations;
    }
}
