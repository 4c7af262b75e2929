namespace ManifestKit.Rules;

/// <summary>MK1015: a route, a dependency or the metrics lead to a port that the workload does not have.</summary>
public sealed class UnknownPort() : Rule("MK1015", RuleSeverity.Error, "Kubernetes", "A port is used that is not declared", "Route", "Dependency", "Workload")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DeclaredObject subject) => subject.Types[0] switch
    {
        "Route" => Check(subject, subject["To"].Object, "A route"),
        "Dependency" => Check(subject, subject["On"].Object, "A dependency").Where(_ => !subject["Port"].IsAbsent),
        _ => subject["Metrics"].Object is { } metrics ? Check(metrics, subject, "The metrics endpoint") : [],
    };

    private static IEnumerable<Finding> Check(DeclaredObject user, DeclaredObject? workload, string what)
    {
        var port = user["Port"];
        if (workload is null || PortNames.Of(workload) is not { } names)
            yield break;

        var name = workload["Name"].Text is { } known ? $"'{known}'" : "its workload";
        if (port.IsAbsent && names.Count == 0)
            yield return new(user.Source, $"{what} needs a port of {name}, which has none; declare the port.");
        else if (port.Text is { } text && !names.Contains(text))
            yield return new(port.Source, $"{what} needs port '{text}', which is not among the Ports of {name}; {PortNames.Remedy(names)}.");
    }
}
