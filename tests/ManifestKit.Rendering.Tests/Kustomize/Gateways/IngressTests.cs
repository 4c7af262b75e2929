using System.Text;

namespace ManifestKit.Rendering.Tests.Kustomize.Gateways;

/// <summary>What is declared stands in the Ingress, or is an error: nothing is dropped.</summary>
public sealed class IngressTests
{
    private static readonly DeploymentEnvironment Production = new() { Name = "production", Platform = Platform.Kubernetes };

    private static readonly App Api = new() { Name = "api", Image = "ghcr.io/acme/api:1.0.0", Ports = [new() { Number = 8080 }] };

    private static readonly Dictionary<string, Func<Site, Site>> Changes = new()
    {
        ["Headers"] = site => site with { Headers = new() { Hsts = 1.Days } },
        ["Compression"] = site => site with { Compression = new() },
        ["AcmeFolder"] = site => site with { AcmeFolder = "/var/www/acme" },
        ["Cache"] = site => Route(site, route => route with { Cache = new NoStore() }),
        ["AllowFrom of one route"] = site => Route(site, route => route with { AllowFrom = ["10.0.0.0/8"] }),
        ["AccessLog of one route"] = site => Route(site, route => route with { AccessLog = false }),
        ["RateLimit of one route"] = site => Route(site, route => route with { RateLimit = new() { Zone = "api", Requests = 1, Per = 1.Seconds } }),
        ["ConnectionLimit of one route"] = site => Route(site, route => route with { ConnectionLimit = new() { Zone = "api", Connections = 1 } }),
    };

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

    public static TheoryData<string> Inexpressible => [.. Changes.Keys];

    [Theory]
    [MemberData(nameof(Inexpressible))]
    public void What_an_ingress_cannot_say_is_an_error_at_its_declaration(string what)
    {
        var problem = Assert.Throws<RenderException>(() => Ingress(Changes[what](Site)));

        Assert.StartsWith($"An Ingress cannot say {what};", problem.Message, StringComparison.Ordinal);
        Assert.EndsWith("IngressTests.cs", problem.Origin.Source.File, StringComparison.Ordinal);
    }

    private static Site Site => new() { Host = "shop.example", Routes = [new() { To = Api }] };

    private static Site Route(Site site, Func<Route, Route> change) => site with { Routes = [.. site.Routes.Select(change)] };

    private static string Ingress(Site site)
    {
        var gateway = new Gateway { Name = "web", Controller = GatewayController.IngressNginx, Sites = [site] };
        var files = StackRenderer.Render(new() { Name = "shop", Environments = [Production], Apps = [Api], Gateways = [gateway] });
        return Encoding.UTF8.GetString(Assert.Single(files, file => file.Path == "kubernetes/base/web/ingress.yaml").Content.Span);
    }
}
