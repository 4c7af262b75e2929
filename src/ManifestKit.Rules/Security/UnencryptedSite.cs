namespace ManifestKit.Rules;

/// <summary>MK7008: a site of production that everybody on the way can read.</summary>
public sealed class UnencryptedSite() : Rule("MK7008", RuleSeverity.Warning, "Security", "A site is not encrypted", "Stack")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DeclaredObject subject)
        => from gateway in StackFacts.GatewaysInProduction(subject)
           where gateway["Parent"].IsAbsent // Whoever runs that Gateway may have its certificates.
           from site in gateway["Sites"].Objects
           where site["Certificate"].IsAbsent
           select new Finding(
               site.Source,
               $"Site '{site["Host"].Text}' has no Certificate: in production all that it is sent can be read on the way, passwords and cookies too; declare one.");
}
