namespace ManifestKit.Rules;

/// <summary>MK1010: a gateway is rendered for the Gateway API, whose routes cannot say what is declared.</summary>
public sealed class InexpressibleRoute() : Rule("MK1010", RuleSeverity.Error, "Kubernetes", "An HTTPRoute cannot say this", "Gateway")
{
    private const string Remedy = "leave it out where this controller is used, and say it in an object of the controller's own.";

    /// <summary>What is declared by an object or a text of its own, at a site or at a route.</summary>
    private static readonly (string Property, string Meaning)[] s_parts =
    [
        ("RateLimit", "no limit of requests"), ("ConnectionLimit", "no limit of connections"), ("Compression", "no compression"),
        ("AcmeFolder", "no folder of files"),
    ];

    /// <summary>Limits of a site whose default is not rendered.</summary>
    private static readonly (string Property, string Meaning)[] s_times =
        [("ConnectTimeout", "no limit for opening a connection"), ("SendTimeout", "no limit for sending a request")];

    private const long DefaultTime = 60_000;
    private const string DefaultBodySize = "1m";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DeclaredObject subject)
    {
        if (subject["Controller"].Member != "GatewayApi")
            return [];

        var isForeign = subject["Parent"].Kind == FactKind.Object;
        return Parts(subject["StatusPort"], "StatusPort", "no port for its state")
            .Concat(subject["Sites"].Objects.SelectMany(site => OfSite(site, isForeign)));
    }

    private static IEnumerable<Finding> OfSite(DeclaredObject site, bool isForeign)
    {
        foreach (var (property, meaning) in s_parts)
        {
            foreach (var finding in Parts(site[property], property, meaning))
                yield return finding;
        }

        foreach (var (property, meaning) in s_times)
        {
            if (site[property].Milliseconds is { } time and not DefaultTime)
                yield return Found(site[property], property, meaning);
        }

        if (site["MaxBodySize"].TextOr(DefaultBodySize) is { } size and not DefaultBodySize)
            yield return Found(site["MaxBodySize"], "MaxBodySize", "no limit of a request's body");
        if (site["Certificate"].Object is { } certificate)
        {
            if (certificate["Profile"].Member is { } profile and not CertificateDefaults.Profile)
                yield return Found(certificate["Profile"], "Profile", "no choice of protocols and ciphers");
            if (isForeign && !certificate["Issuer"].IsAbsent && certificate["Issuer"].Kind != FactKind.Unknown)
                yield return new(certificate["Issuer"].Source, "The certificates of a Gateway that is not the stack's own are not issued here; leave Issuer out, and let the Gateway's owner have it issued.");
        }

        foreach (var finding in site["Routes"].Objects.SelectMany(OfRoute))
            yield return finding;
    }

    private static IEnumerable<Finding> OfRoute(DeclaredObject route)
    {
        foreach (var (property, meaning) in s_parts.Take(2))
        {
            foreach (var finding in Parts(route[property], property, meaning))
                yield return finding;
        }

        if (route["Match"].Member == "Regex")
            yield return new(route["Match"].Source, "A regular expression means something else to each controller of the Gateway API; write the paths as prefixes.");
        if (route["AllowFrom"].Items.Count > 0)
            yield return Found(route["AllowFrom"], "AllowFrom", "no list of addresses");
        if (route["AccessLog"].Truth == false)
            yield return Found(route["AccessLog"], "AccessLog", "no choice of what is logged");
        if (route["WebSocket"].Truth == true && route["ReadTimeout"].Milliseconds is not null)
            yield return new(route["ReadTimeout"].Source, "An HTTPRoute limits a whole answer and not the time between two reads, which would end every WebSocket; leave ReadTimeout out where this controller is used.");
        if (route["To"].Object is { } workload && workload["SessionAffinity"].Milliseconds is not null)
            yield return new(route["To"].Source, $"An HTTPRoute cannot keep a client at its pod; {Remedy}");
    }

    private static IEnumerable<Finding> Parts(Fact fact, string property, string meaning) =>
        fact.IsAbsent || fact.Kind == FactKind.Unknown ? [] : [Found(fact, property, meaning)];

    private static Finding Found(Fact fact, string property, string meaning) =>
        new(fact.Source, $"An HTTPRoute has {meaning}, so {property} cannot be rendered; {Remedy}");
}
