namespace ManifestKit.Rules;

/// <summary>MK1005: a probe asks a port that its container does not have.</summary>
public sealed class UnknownProbePort() : Rule("MK1005", RuleSeverity.Error, "Kubernetes", "A probe asks a port that is not declared", "Workload", "Sidecar")
{
    private static readonly string[] Probes = ["Liveness", "Readiness", "Startup"];

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DeclaredObject subject)
    {
        var ports = subject["Ports"];
        var names = ports.Objects.Select(p => p["Name"].TextOr(PortDefaults.Name)).ToList();

        // A database without ports has those of its engine.
        if (!ports.IsComplete || names.Contains(null) || (names.Count == 0 && subject.Types.Contains("Database")))
            yield break;

        foreach (var probe in Probes)
        {
            if (subject[probe].Object?["Port"] is { Text: { } port } fact && !names.Contains(port))
            {
                var known = names.Count == 0 ? "declare the port" : $"use {string.Join(" or ", names.Distinct())}, or declare the port";
                yield return new(fact.Source, $"{probe} asks port '{port}', which is not among its container's Ports; {known}.");
            }
        }
    }
}
