namespace ManifestKit.Rules;

/// <summary>MK1039: network rules that keep out the controller of a gateway.</summary>
public sealed class UnreachableSites() : Rule("MK1039", RuleSeverity.Warning, "Kubernetes", "Network rules keep a gateway out", "Stack")
{
    private const string DefaultNamespace = "ingress-nginx";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DeclaredObject subject)
    {
        if (subject["Network"].Object is not { } network || network["DenyByDefault"].Truth == false || network["GatewayNamespace"].TextOr(DefaultNamespace) != DefaultNamespace)
            yield break;

        var gateways = StackFacts.In(subject, subject["Gateways"].Objects, StackFacts.IsCluster).Where(gateway => gateway["Controller"].Member == "GatewayApi");
        if (gateways.FirstOrDefault() is { } gateway)
        {
            yield return new(
                network.Source,
                $"Requests are let in from namespace '{DefaultNamespace}' only, and gateway '{gateway["Name"].Text}' is served by a controller of the Gateway API; set GatewayNamespace to where that runs.");
        }
    }
}
