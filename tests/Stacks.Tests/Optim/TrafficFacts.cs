using Stacks.Tests.Facts;
using static Stacks.Tests.Optim.Objects;

namespace Stacks.Tests.Optim;

/// <summary>Who reaches the application, and whom it reaches.</summary>
internal static class TrafficFacts
{
    private static readonly TreeSource Annotations = Ingress.In("metadata/annotations");
    private static readonly TreeSource Site = Ingress.In("spec/rules[host=api.optim.com]");
    private static readonly TreeSource Path = Site.In("http/paths[0]");
    private static readonly TreeSource Incoming = NetworkPolicy.In("spec/ingress[0]");
    private static readonly TreeSource Outgoing = NetworkPolicy.In("spec/egress[1]");

    public static IReadOnlyList<InventoryFact> All => [.. Network, .. Entrance];

    private static IReadOnlyList<InventoryFact> Network =>
    [
        NetworkPolicy.Fact("000-KUS-052", "apiVersion", "networking.k8s.io/v1"),
        NetworkPolicy.Fact("000-KUS-053", "kind", "NetworkPolicy"),
        NetworkPolicy.Fact("000-KUS-054", "metadata/name", "optim-app-policy"),
        NetworkPolicy.Fact("000-KUS-055", "metadata/namespace", "production"),
        NetworkPolicy.Fact("000-KUS-056", "spec/podSelector/matchLabels/app", "optim-app"),
        NetworkPolicy.Fact(
            "000-KUS-057",
            [
                ("spec/policyTypes", new[] { "Ingress", "Egress" }),
                ("spec/egress[0]/ports", new[] { new { protocol = "UDP", port = 53 }, new { protocol = "TCP", port = 53 } }),
                ("spec/egress[4]/ports", new[] { new { protocol = "TCP", port = 443 } }),
            ],
            "000-D16"),
        Incoming.Fact(
            "000-KUS-058",
            "from",
            new[]
            {
                new
                {
                    namespaceSelector = Labelled("kubernetes.io/metadata.name", "ingress-nginx"),
                    podSelector = Labelled("app.kubernetes.io/name", "ingress-nginx"),
                },
            },
            "000-D17"),
        Incoming.Fact("000-KUS-059", "ports[0]/protocol", "TCP"),
        NetworkPolicy.Fact(
            "000-KUS-060",
            [
                ("spec/ingress[0]/ports[0]/port", 3000),
                ("spec/ingress[1]/from[0]/namespaceSelector", Labelled("kubernetes.io/metadata.name", "monitoring")),
                ("spec/ingress[1]/ports[0]/port", 3000),
            ],
            "000-D18"),
        Outgoing.Fact("000-KUS-061", "to", new[] { new { ipBlock = new { cidr = "10.0.16.0/20" } }, new { ipBlock = new { cidr = "10.0.32.0/20" } } }, "000-D19"),
        Outgoing.Fact("000-KUS-062", "ports[0]/protocol", "TCP"),
        Outgoing.Fact("000-KUS-063", "ports[0]/port", 5432),
    ];

    private static IReadOnlyList<InventoryFact> Entrance =>
    [
        Ingress.Fact("000-KUS-071", "apiVersion", "networking.k8s.io/v1"),
        Ingress.Fact("000-KUS-072", [("kind", "Ingress"), ("spec/ingressClassName", "nginx")], "000-D21"),
        Ingress.Fact("000-KUS-073", [("metadata/name", "optim-app-ingress"), ("metadata/namespace", "production")], "000-D20"),
        Annotations.Fact("000-KUS-074", "[cert-manager.io/cluster-issuer]", "letsencrypt-prod"),
        Annotations.Fact("000-KUS-075", "[nginx.ingress.kubernetes.io/ssl-redirect]", "true"),
        Ingress.Fact("000-KUS-076", "spec/tls[0]/hosts", new[] { "api.optim.com" }),
        Ingress.Fact("000-KUS-077", "spec/tls[0]/secretName", "optim-tls"),
        Site.Fact("000-KUS-078", "host", "api.optim.com"),
        Path.Fact("000-KUS-079", "path", "/"),
        Path.Fact("000-KUS-080", "pathType", "Prefix"),
        new(
            "000-KUS-081",
            "000-D03",
            [Path.Claim("backend/service/name", "optim-app-service"), Service.Claim("spec/selector", new { app = "optim-app" })]),
        new(
            "000-KUS-082",
            "000-D03",
            [Path.Claim("backend/service/port/number", 80), Service.Claim("spec/ports[port=80]/targetPort", "http"), Container.Claim("ports[name=http]/containerPort", 3000)]),
    ];

    private static Dictionary<string, object> Labelled(string key, string value) => new() { ["matchLabels"] = new Dictionary<string, string> { [key] = value } };
}
