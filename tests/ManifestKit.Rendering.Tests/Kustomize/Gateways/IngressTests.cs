using System.Text;
using System.Text.Json.Nodes;

namespace ManifestKit.Rendering.Tests.Kustomize.Gateways;

/// <summary>What is declared stands in the Ingress.</summary>
public sealed class IngressTests
{
    private static readonly DeploymentEnvironment Production = new() { Name = "production", Platform = Platform.Kubernetes };

    private static readonly App Api = new() { Name = "api", Image = "ghcr.io/acme/api:1.0.0", Ports = [new() { Number = 8080 }] };

    [Theory]
    [InlineData("proxy-body-size: 20m")]
    [InlineData("proxy-connect-timeout: \"5\"")]
    [InlineData("proxy-send-timeout: \"90\"")]
    [InlineData("proxy-read-timeout: \"120\"")]
    [InlineData("use-regex: \"true\"")]
    public void A_site_is_said_by_annotations(string annotation)
    {
        var site = Site with { MaxBodySize = "20m", ConnectTimeout = 5.Seconds, SendTimeout = 90.Seconds, ReadTimeout = 120.Seconds, Routes = [new() { Path = "/v[0-9]+", Match = PathMatch.Regex, To = Api }] };

        Assert.Contains("    nginx.ingress.kubernetes.io/" + annotation + "\n", Ingress(site), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_a_default_needs_no_annotation() => Assert.DoesNotContain("annotations", Ingress(Site), StringComparison.Ordinal);

    [Fact]
    public void Sites_that_agree_share_an_Ingress()
    {
        var parts = Ingresses(Secure("shop.example", "tls"), Secure("api.example", "tls"), Secure("old.example", "old"));

        Assert.Equal(["web: shop.example/, api.example/, old.example/"], parts.Select(Served));
        Assert.Equal(["tls: shop.example, api.example", "old: old.example"], Certificates(parts[0]));
    }

    [Fact]
    public void A_site_that_wants_something_else_has_an_Ingress_of_its_own_and_nothing_of_it_holds_for_others()
    {
        var parts = Ingresses(Site, Site with { Host = "api.example", RateLimit = new() { Zone = "api", Requests = 20, Per = 1.Seconds }, MaxBodySize = "20m" }, Site with { Host = "old.example" });

        Assert.Equal(["web: shop.example/, old.example/", "web-2: api.example/"], parts.Select(Served));
        Assert.Empty(Annotations(parts[0]));
        Assert.Equal(["proxy-body-size=20m", "limit-rps=20"], Annotations(parts[1]));
    }

    [Fact]
    public void So_has_a_route_that_wants_something_else_than_the_first_one_of_its_site()
    {
        var parts = Ingresses(Site, Site with
        {
            Host = "api.example",
            ReadTimeout = 30.Seconds,
            Routes = [new() { To = Api }, new() { Path = "/socket", To = Api, ReadTimeout = 3600.Seconds }, new() { Path = "/v1", To = Api }, new() { Path = "/events", To = Api, ReadTimeout = 3600.Seconds }],
        });

        Assert.Equal(["web: shop.example/", "web-2: api.example/, api.example/v1", "web-2-2: api.example/socket, api.example/events"], parts.Select(Served));
        Assert.Equal(["proxy-read-timeout=30"], Annotations(parts[1]));
        Assert.Equal(["proxy-read-timeout=3600", "proxy-send-timeout=3600"], Annotations(parts[2]));
    }

    [Fact]
    public void What_is_added_behind_renames_no_Ingress()
    {
        Site[] sites = [Site, Site with { Host = "api.example", MaxBodySize = "20m", Routes = [new() { To = Api }, new() { Path = "/socket", To = Api, ReadTimeout = 3600.Seconds }] }];
        var before = Ingresses(sites);

        var after = Ingresses([.. sites, Site with { Host = "files.example", MaxBodySize = "20m", ReadTimeout = 3600.Seconds, SendTimeout = 3600.Seconds }]);

        Assert.Equal(["web: shop.example/", "web-2: api.example/", "web-2-2: api.example/socket"], before.Select(Served));
        Assert.Equal([.. before.Select(Served), "web-3: files.example/"], after.Select(Served));
    }

    /// <summary>To cert-manager a certificate belongs to the first Ingress that asks, and is good for the hosts of that one only.</summary>
    [Fact]
    public void One_Ingress_asks_for_a_certificate_for_all_that_share_it()
    {
        var parts = Ingresses(
            Secure("shop.example", "tls"),
            Secure("api.example", "tls") with { MaxBodySize = "20m" },
            Secure("files.example", "files") with { MaxBodySize = "20m" },
            Secure("own.example", "own", issuer: null) with { MaxBodySize = "20m" });

        Assert.Equal(["web: shop.example/", "web-2: api.example/, own.example/", "web-3: files.example/"], parts.Select(Served));
        Assert.Equal(["tls: shop.example, api.example"], Certificates(parts[0]));
        Assert.Equal(["tls: api.example", "own: own.example"], Certificates(parts[1]));
        Assert.Equal(["files: files.example"], Certificates(parts[2]));
        Assert.Equal([true, false, true], parts.Select(part => Annotations(part).Contains("cert-manager.io/cluster-issuer=letsencrypt")));
    }

    [Fact]
    public void So_does_one_of_several_gateways()
    {
        var stack = Stack() with { Gateways = [Web(Secure("shop.example", "tls")), Web(Secure("api.example", "tls")) with { Name = "back" }] };
        var parts = Ingresses(stack);

        Assert.Equal(["back: api.example/", "web: shop.example/"], parts.Select(Served));
        Assert.Equal(["tls: api.example"], Certificates(parts[0]));
        Assert.Equal(["tls: shop.example, api.example"], Certificates(parts[1]));
        Assert.Equal([false, true], parts.Select(part => Annotations(part).Contains("cert-manager.io/cluster-issuer=letsencrypt")));
    }

    [Fact]
    public void One_certificate_has_one_issuer()
    {
        var problem = Assert.Throws<RenderException>(() => Ingresses(Secure("shop.example", "tls"), Secure("api.example", "tls", "other")));

        Assert.Contains("'tls' is to be issued by 'letsencrypt' and by 'other'", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Overlays_of_environments_with_other_Ingresses_build_what_is_declared()
    {
        var gateway = Web(Site, Site with { Host = "api.example", MaxBodySize = "20m" }) with
        {
            Variations = new()
            {
                [Shop.Staging] = web => web with { Sites = [Site, Site with { Host = "api.example" }] },
                [Shop.Production] = web => web with { Sites = [.. web.Sites, Site with { Host = "files.example", MaxBodySize = "1g" }] },
            },
        };
        var stack = new Stack { Name = "shop", Environments = [Shop.Staging, Shop.Production], Apps = [Api], Gateways = [gateway] };

        KubectlWitness.AssertProven(stack);
        Assert.Equal([1, 3], stack.Environments.Select(environment => KubectlWitness.Built(StackRenderer.Render(stack), environment.Name).Count(node => (string)node["kind"]! == "Ingress")));
    }

    private static Site Site => new() { Host = "shop.example", Routes = [new() { To = Api }] };

    private static Site Secure(string host, string certificate, string? issuer = "letsencrypt") => Site with { Host = host, Certificate = new() { Name = certificate, Issuer = issuer } };

    private static Gateway Web(params IReadOnlyList<Site> sites) => new() { Name = "web", Controller = GatewayController.IngressNginx, Sites = sites };

    private static Stack Stack(params IReadOnlyList<Site> sites) => new() { Name = "shop", Environments = [Production], Apps = [Api], Gateways = [Web(sites)] };

    private static string Ingress(Site site) =>
        Encoding.UTF8.GetString(Assert.Single(StackRenderer.Render(Stack(site)), file => file.Path == "kubernetes/base/web/ingress.yaml").Content.Span);

    private static IReadOnlyList<JsonNode> Ingresses(params IReadOnlyList<Site> sites) => Ingresses(Stack(sites));

    private static IReadOnlyList<JsonNode> Ingresses(Stack stack)
    {
        var files = StackRenderer.Render(stack);
        Assert.Empty(OutputCheck.Run(files));
        return [.. KubectlWitness.Built(files, "production").Where(node => (string)node["kind"]! == "Ingress").OrderBy(node => (string)node["metadata"]!["name"]!, StringComparer.Ordinal)];
    }

    private static string Served(JsonNode ingress)
    {
        var paths = from rule in ingress["spec"]!["rules"]!.AsArray()
                    from path in rule["http"]!["paths"]!.AsArray()
                    select $"{rule["host"]}{path!["path"]}";
        return $"{ingress["metadata"]!["name"]}: {string.Join(", ", paths)}";
    }

    private static IEnumerable<string> Annotations(JsonNode ingress) =>
        ingress["metadata"]!["annotations"]?.AsObject().Select(annotation => $"{annotation.Key.Replace("nginx.ingress.kubernetes.io/", "", StringComparison.Ordinal)}={annotation.Value}") ?? [];

    private static IEnumerable<string> Certificates(JsonNode ingress) =>
        ingress["spec"]!["tls"]!.AsArray().Select(entry => $"{entry!["secretName"]}: {string.Join(", ", entry["hosts"]!.AsArray().Select(host => (string)host!))}");
}
