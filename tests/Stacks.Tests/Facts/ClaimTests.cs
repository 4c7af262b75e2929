using System.Text.Json.Nodes;
using Stacks.Tests.Rendered;
using Xunit.Sdk;

namespace Stacks.Tests.Facts;

/// <summary>A claim that is not true fails.</summary>
public sealed class ClaimTests(RenderedFolder rendered)
{
    private static readonly TreeSource Compose = TreeSource.Yaml("maicivy/compose/compose.yaml");
    private static readonly NginxSource Nginx = new("maicivy/nginx/production/nginx.conf");

    public static TheoryData<string, object?> Wrong => new()
    {
        { "services/postgres/image", "postgres:15" },
        { "services/postgres/image", TreeClaim.Absent },
        { "services/postgres/no-such-member", "postgres:15-alpine" },
        { "services/postgres/no-such-member", null },
        { "services/postgres/healthcheck/retries", "5" },
        { "services/backend/environment/PORT", 8080 },
        { "services/postgres/ports[target=5432]", new { host_ip = "0.0.0.0" } },
        { "services/postgres/ports[target=5433]/published", "5433" },
        { "services/postgres/security_opt", Array.Empty<string>() },
        { "configs/alloy-config.alloy/content", new Containing("no such text") },
    };

    [Theory]
    [MemberData(nameof(Wrong), DisableDiscoveryEnumeration = true)]
    public void Wrong_value_fails(string path, object? expected) =>
        Assert.ThrowsAny<XunitException>(() => Compose.Claim(path, expected).Check(rendered));

    [Theory]
    [InlineData("http", "limit_req_status 503")]
    [InlineData("http > server no.such.host", "listen 80")]
    [InlineData("http > upstream backend_server", "keepalive")]
    public void Missing_directive_fails(string block, string directive) =>
        Assert.ThrowsAny<XunitException>(() => Nginx.Has(block, directive).Check(rendered));

    [Fact]
    public void Unwanted_directive_fails() =>
        Assert.ThrowsAny<XunitException>(() => Nginx.Lacks("http", "limit_req_status").Check(rendered));

    [Theory]
    [InlineData("a/b", "1")]
    [InlineData("a[x/y]", "2")]
    [InlineData("list[1]/v", "\"two\"")]
    [InlineData("list[name=n1]/v", "\"one\"")]
    [InlineData("words[w]", "\"w\"")]
    public void Path_finds_a_value(string path, string json)
    {
        var root = JsonNode.Parse("""{"a":{"b":1,"x/y":2},"list":[{"name":"n1","v":"one"},{"name":"n2","v":"two"}],"words":["v","w"]}""");

        var found = TreePath.Find(root, path, out var isPresent);

        Assert.True(isPresent);
        Assert.Equal(json, found!.ToJsonString());
    }
}
