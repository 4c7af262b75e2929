namespace ManifestKit.Rules;

/// <summary>MK7004: a capability that is as good as being root on the host.</summary>
public sealed class DangerousCapability() : Rule("MK7004", RuleSeverity.Warning, "Security", "A capability gives away the host", "SecurityProfile")
{
    private static readonly string[] Dangerous =
        ["ALL", "SYS_ADMIN", "NET_ADMIN", "SYS_MODULE", "SYS_PTRACE", "SYS_RAWIO", "SYS_BOOT", "DAC_READ_SEARCH", "BPF", "MAC_ADMIN", "PERFMON"];

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DeclaredObject subject)
        => from added in subject["AddCapabilities"].Items
           where added.Text is { } name && Dangerous.Contains(Plain(name))
           select new Finding(added.Source, $"Capability {added.Text} lets the program leave its container; give it the one that it needs, or run that part outside.");

    private static string Plain(string name)
    {
        var upper = name.ToUpperInvariant();
        return upper.StartsWith("CAP_", StringComparison.Ordinal) ? upper.Substring(4) : upper;
    }
}
