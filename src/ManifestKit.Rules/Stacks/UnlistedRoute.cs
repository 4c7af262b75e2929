namespace ManifestKit.Rules;

/// <summary>MK8006: a route leads to a workload that the stack does not have.</summary>
public sealed class UnlistedRoute() : Rule("MK8006", RuleSeverity.Error, "Stack", "A route leads out of the stack", "Stack")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DeclaredObject subject)
    {
        if (StackFacts.WorkloadNames(subject) is not { } names)
            yield break;

        // Compose has no use for the other controllers.
        var hasCluster = subject["Environments"].Objects.Any(e => e["Platform"].Member == "Kubernetes");
        foreach (var route in subject["Gateways"].Objects.Where(g => hasCluster || g["Controller"].Member == "Nginx").SelectMany(g => g["Sites"].Objects).SelectMany(s => s["Routes"].Objects))
        {
            if (route["To"].Object?["Name"].Text is { } name && !names.Contains(name))
                yield return new(route.Source, $"A route leads to '{name}', which is not in the stack; add it to the stack's Apps or Databases, or take the route out where it is not.");
        }
    }
}
