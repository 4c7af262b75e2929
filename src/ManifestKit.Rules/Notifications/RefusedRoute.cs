namespace ManifestKit.Rules;

/// <summary>MK4002: routes or receivers that Alertmanager does not start with.</summary>
public sealed class RefusedRoute() : Rule("MK4002", RuleSeverity.Error, "Alertmanager", "Alertmanager refuses a route", "AlertmanagerServer", "NotificationRoute")
{
    private const string EveryLabel = "...";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DeclaredObject subject)
        => subject.Types.Contains("AlertmanagerServer") ? OfServer(subject) : OfRoute(subject);

    private static IEnumerable<Finding> OfServer(DeclaredObject server)
    {
        foreach (var receiver in Twice(server["Receivers"].Objects.Select(receiver => receiver["Name"])))
            yield return new(receiver.Source, $"Two receivers are named '{receiver.Text}', and Alertmanager does not start. Rename one.");

        if (server["Route"].Object is not { } root)
            yield break;
        foreach (var property in new[] { "Alerts", "Severities" })
        {
            if (root[property].Items.Count > 0)
                yield return new(root[property].Source, $"The first route takes every alert, and Alertmanager does not start if it has {property}; put them into one of its Routes.");
        }

        if (root["Continue"].Truth == true)
            yield return new(root["Continue"].Source, "Nothing is behind the first route, and Alertmanager does not start if it has Continue; leave it out.");
    }

    private static IEnumerable<Finding> OfRoute(DeclaredObject route)
    {
        var labels = route["GroupBy"];
        foreach (var label in Twice(labels.Items))
            yield return new(label.Source, $"GroupBy has '{label.Text}' twice, and Alertmanager does not start; remove one.");
        if (labels.Items.Count > 1 && labels.Items.FirstOrDefault(label => label.Text == EveryLabel) is { } every)
            yield return new(every.Source, $"'{EveryLabel}' stands for every label, and Alertmanager does not start with others beside it; remove them, or it.");
    }

    private static IEnumerable<Fact> Twice(IEnumerable<Fact> texts)
        => texts.Where(text => text.Text is not null).GroupBy(text => text.Text, StringComparer.Ordinal).SelectMany(same => same.Skip(1));
}
