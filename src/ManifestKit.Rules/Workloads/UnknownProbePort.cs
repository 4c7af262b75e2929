namespace ManifestKit.Rules;

/// <summary>MK1005: a probe asks a port that its container does not have.</summary>
public sealed class UnknownProbePort() : Rule("MK1005", RuleSeverity.Error, "Kubernetes", "A probe asks a port that is not declared", "Workload", "Sidecar")
{
    private static readonly string[] Probes = ["Liveness", "Readiness", "Startup"];

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DeclaredObject subject)
    {
        if (PortNames.Of(subject) is not { } names)
            yield break;

        foreach (var probe in Probes)
        {
            if (subject[probe].Object?["Port"] is { Text: { } port } fact && !names.Contains(port))
                yield return new(fact.Source, $"{probe} asks port '{port}', which is not among its container's Ports; {PortNames.Remedy(names)}.");
        }
    }
}
