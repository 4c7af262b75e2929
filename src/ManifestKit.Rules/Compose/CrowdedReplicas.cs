namespace ManifestKit.Rules;

/// <summary>MK2003: several replicas want a name or a port that only one can have.</summary>
public sealed class CrowdedReplicas() : Rule("MK2003", RuleSeverity.Error, "Compose", "Replicas share a name or a port of the host", "Stack")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DeclaredObject subject)
    {
        foreach (var app in StackFacts.InCompose(subject))
        {
            if (app["Replicas"].Number is not ({ } replicas and > 1) || app.Types.Contains("Database"))
                continue;
            if (app["ContainerName"] is { Text: { } container } name)
                yield return new(name.Source, $"ContainerName '{container}' is that of one container, and '{app["Name"].Text}' has {replicas} replicas; leave it out, or set Replicas to 1 in this environment.");
            foreach (var port in app["Ports"].Objects.Where(p => p["Exposure"].MemberOr(PortDefaults.Exposure) is not (null or PortDefaults.Exposure)))
            {
                yield return new(
                    port["Exposure"].Source,
                    $"Port {port["Number"].Number} of '{app["Name"].Text}' is published on the host, where only one of its {replicas} replicas can have it; publish none, or set Replicas to 1 in this environment.");
            }
        }
    }
}
