namespace ManifestKit.Rules;

/// <summary>MK1007: a port that does not exist.</summary>
public sealed class PortOutOfRange() : Rule("MK1007", RuleSeverity.Error, "Kubernetes", "A port's number is out of range", "Port")
{
    private const int Largest = 65535;

    private static readonly string[] Numbers = ["Number", "HostPort", "ServicePort"];

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DeclaredObject subject)
        => from property in Numbers
           let fact = subject[property]
           where fact.Number is < 1 or > Largest
           select new Finding(fact.Source, $"{property} is {fact.Number}, and ports are from 1 to {Largest}; use a number in that range.");
}
