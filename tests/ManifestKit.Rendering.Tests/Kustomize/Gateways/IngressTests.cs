using System.Text;

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

    private static Site Site => new() { Host = "shop.example", Routes = [new() { To = Api }] };

    private static string Ingress(Site site)
    {
        var gateway = new Gateway { Name = "web", Controller = GatewayController.IngressNginx, Sites = [site] };
        var files = StackRenderer.Render(new() { Name = "shop", Environments = [Production], Apps = [Api], Gateways = [gateway] });
        return Encoding.UTF8.GetString(Assert.Single(files, file => file.Path == "kubernetes/base/web/ingress.yaml").Content.Span);
    }
}
