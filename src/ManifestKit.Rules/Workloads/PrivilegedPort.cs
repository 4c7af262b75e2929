namespace ManifestKit.Rules;

/// <summary>MK1034: a port that only root may open on some nodes.</summary>
public sealed class PrivilegedPort() : Rule("MK1034", RuleSeverity.Warning, "Kubernetes", "A port may need root", "Stack")
{
    private const int FirstFree = 1024;
    private const string Capability = "NET_BIND_SERVICE";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DeclaredObject subject)
        => from workload in StackFacts.InKubernetes(subject)
           where IsNotRoot(workload["Security"])
           from container in StackFacts.RunningContainers(workload)
           from port in container["Ports"].Objects
           let number = port["Number"]
           where number.Number is > 0 and < FirstFree
           select new Finding(
               number.Source,
               $"'{container["Name"].Text}' is not root, and on many nodes only root may listen on port {number.Number}; let it listen on one from {FirstFree} on, and set ServicePort to {number.Number}.");

    private static bool IsNotRoot(Fact security) => security.IsAbsent
        || (security.Object is { } profile
            && profile["RunAsNonRoot"] is { IsAbsent: true } or { Truth: true }
            && profile["AddCapabilities"] is { IsComplete: true } added && !added.Items.Any(name => name.Text is null or Capability));
}
