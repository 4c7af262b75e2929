namespace ManifestKit.Rules;

/// <summary>MK7002: a database that everybody can reach.</summary>
public sealed class PublicDatabase() : Rule("MK7002", RuleSeverity.Warning, "Security", "A database is open to everybody", "Database")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DeclaredObject subject)
        => from port in subject["Ports"].Objects
           let exposure = port["Exposure"]
           where exposure.Member == "Public"
           select new Finding(
               exposure.Source,
               $"Everybody who reaches the host reaches '{subject["Name"].Text}', past its firewall; use Exposure.Loopback for tools on the host, or leave Exposure out.");
}
