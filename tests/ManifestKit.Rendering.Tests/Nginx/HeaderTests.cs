using ManifestKit.Languages.Nginx;
using ManifestKit.Rendering.Nginx;

namespace ManifestKit.Rendering.Tests.Nginx;

/// <summary>nginx inherits all headers of a server or, in a location that adds one, none of them.</summary>
public sealed class HeaderTests
{
    private static readonly App Api = new() { Name = "api", Image = "acme/api:1", Ports = [new() { Number = 8080 }] };

    private static readonly Site Shop = new()
    {
        Host = "shop.example",
        Certificate = new() { Name = "shop.example", Folder = "/etc/letsencrypt/live/shop.example" },
        Cors = new() { Origins = ["https://other.example"], AllowCredentials = true },
        Headers = new()
        {
            ContentSecurityPolicy = { ["default-src"] = ["'self'"] },
            Others = { ["Permissions-Policy"] = "camera=()" },
        },
        Routes =
        [
            new() { To = Api, WebSocket = true },
            new() { Path = "/api/", To = Api, Cache = new NoStore() },
            new() { Path = "/static/", To = Api, Cache = new Immutable() },
            new() { Path = "/health", Match = PathMatch.Exact, To = Api, AllowFrom = ["10.0.0.0/8"] },
            new() { Path = "\\.(png|svg)$", Match = PathMatch.Regex, To = Api },
            new() { Path = "/metrics", To = null },
        ],
    };

    private static readonly Gateway Gateway = new() { Name = "shop", Controller = GatewayController.Nginx, Sites = [Shop] };

    [Fact]
    public void No_block_loses_a_header_of_its_site()
    {
        var server = Assert.Single(SiteFile.Of(Shop, Gateway).Find("server"));
        var expected = HeadersOf(server);
        Assert.Equal(
            ["Strict-Transport-Security", "X-Frame-Options", "X-Content-Type-Options", "Referrer-Policy", "Content-Security-Policy", "Access-Control-Allow-Origin", "Vary", "Access-Control-Allow-Credentials", "Permissions-Policy"],
            expected.Select(h => h[0]));

        var adding = Blocks(server).Where(block => HeadersOf(block).Count > 0).ToList();
        Assert.NotEmpty(adding);
        Assert.All(adding, block => Assert.Subset(HeadersOf(block).Select(h => string.Join(' ', h)).ToHashSet(), expected.Select(h => string.Join(' ', h)).ToHashSet()));
    }

    [Fact]
    public void Every_header_is_sent_with_errors_too()
        => Assert.All(Blocks(SiteFile.Of(Shop, Gateway).Find("server").Single()).SelectMany(HeadersOf), header => Assert.Equal("always", header[^1]));

    [Fact]
    public void A_cache_policy_replaces_the_workloads_own()
    {
        var location = Assert.Single(SiteFile.Of(Shop, Gateway).Find("server", "location"), l => l.Arguments[^1] == "/static/");
        Assert.Single(location.Find("proxy_hide_header"), d => d.Arguments[0] == "Cache-Control");
        Assert.Single(location.Find("add_header"), d => d.Arguments[0] == "Cache-Control");
    }

    [Fact]
    public void Both_files_are_what_the_declared_version_of_nginx_takes()
    {
        Assert.Empty(NginxChecker.Check(MainFile.Of(Gateway), new NginxVersion(1, 28, 0)));
        Assert.Empty(NginxChecker.Check(SiteFile.Of(Shop, Gateway), new NginxVersion(1, 28, 0), NginxContext.Http));
    }

    [Fact]
    public void An_older_version_gets_no_directive_that_it_does_not_know()
    {
        var old = Gateway with { NginxVersion = "1.26" };
        Assert.Empty(NginxChecker.Check(MainFile.Of(old), new NginxVersion(1, 26, 0)));
        Assert.DoesNotContain(MainFile.Of(old).Find("http", "upstream", "server"), d => d.Arguments.Contains("resolve"));
        Assert.Contains(MainFile.Of(Gateway).Find("http", "upstream", "server"), d => d.Arguments.Contains("resolve"));
    }

    private static List<IReadOnlyList<string>> HeadersOf(NginxDirective block) => [.. block.Find("add_header").Select(d => d.Arguments)];

    private static IEnumerable<NginxDirective> Blocks(NginxDirective directive) =>
        directive.Block is null ? [] : [directive, .. directive.Block.SelectMany(Blocks)];
}
