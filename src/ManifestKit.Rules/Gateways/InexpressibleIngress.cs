namespace ManifestKit.Rules;

/// <summary>MK1013: a gateway is rendered for ingress-nginx, and neither an Ingress nor an annotation can say what is declared.</summary>
public sealed class InexpressibleIngress() : Rule("MK1013", RuleSeverity.Error, "Kubernetes", "An Ingress cannot say this", "Gateway")
{
    private const long Second = 1_000;
    private const long Minute = 60_000;

    private static readonly string[] OfSite = ["Headers", "Compression", "AcmeFolder"];
    private static readonly string[] OfRoute = ["RateLimit", "ConnectionLimit", "Cache"];

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DeclaredObject subject)
        => subject["Controller"].Member == "IngressNginx"
            ? Declared(subject, "StatusPort").Concat(subject["Sites"].Objects.SelectMany(Site))
            : [];

    private static IEnumerable<Finding> Site(DeclaredObject site)
        => OfSite.SelectMany(property => Declared(site, property))
            .Concat(Certificate(site["Certificate"].Object))
            .Concat(Rate(site["RateLimit"].Object))
            .Concat(site["Routes"].Objects.SelectMany(Route));

    private static IEnumerable<Finding> Certificate(DeclaredObject? certificate)
    {
        if (certificate?["Profile"] is { Member: { } name and not CertificateDefaults.Profile } profile)
            yield return Found(profile, $"Profile {name} of one site");
    }

    private static IEnumerable<Finding> Rate(DeclaredObject? rate)
    {
        if (rate?["Per"] is { Milliseconds: not (null or Second or Minute) } time)
            yield return new(time.Source, "ingress-nginx counts requests per second or per minute; set Per to 1.Seconds or 1.Minutes.");
    }

    private static IEnumerable<Finding> Route(DeclaredObject route)
    {
        foreach (var finding in OfRoute.SelectMany(property => Declared(route, property, " of one route")))
            yield return finding;
        if (route["AllowFrom"] is { Items.Count: > 0 } addresses)
            yield return Found(addresses, "AllowFrom of one route");
        if (route["AccessLog"] is { Truth: false } log)
            yield return Found(log, "AccessLog of one route");
    }

    private static IEnumerable<Finding> Declared(DeclaredObject owner, string property, string where = "")
    {
        if (owner[property] is { IsAbsent: false, Kind: not FactKind.Unknown } fact)
            yield return Found(fact, property + where);
    }

    private static Finding Found(Fact fact, string what)
        => new(fact.Source, $"An Ingress cannot say {what}; leave it out where ingress-nginx serves, or let another controller serve.");
}
