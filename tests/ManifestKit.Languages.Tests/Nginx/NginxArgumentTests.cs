using ManifestKit.Languages.Nginx;

namespace ManifestKit.Languages.Tests.Nginx;

/// <summary>The arguments of listen, server and if. What the checker says of each, an installed nginx says too.</summary>
public sealed class NginxArgumentTests
{
    private static readonly NginxVersion Current = new(1, 31, 4);

    public static TheoryData<string, bool> InServer => new()
    {
        { "listen 127.0.0.1:18080 default_server backlog=511 rcvbuf=16k sndbuf=1m reuseport;", true },
        { "listen 127.0.0.1:18080 deferred bind fastopen=3;", true },
        { "listen 127.0.0.1:18080 so_keepalive=on;", true },
        { "listen 127.0.0.1:18080 so_keepalive=30m::10;", true },
        { "listen 127.0.0.1:18080 proxy_protocol;", true },
        { "listen [::1]:18080 ipv6only=on;", true },
        { "listen 127.0.0.1:18080 defualt_server;", false },
        { "listen 127.0.0.1:18080 backlog=0;", false },
        { "listen 127.0.0.1:18080 backlog=many;", false },
        { "listen 127.0.0.1:18080 rcvbuf=16kb;", false },
        { "listen 127.0.0.1:18080 so_keepalive=::;", false },
        { "listen 127.0.0.1:18080 so_keepalive=yes;", false },
        { "listen 127.0.0.1:18080 ipv6only=maybe;", false },
        { "listen 127.0.0.1:18080 udp;", false },
        { "listen 127.0.0.1:99999;", false },
        { "listen 127.0.0.1:18080; if ($request_method = POST) { return 405; }", true },
        { "listen 127.0.0.1:18080; if ( $http_cookie ~* \"id=([^;]+)(?:;|$)\" ) { return 405; }", true },
        { "listen 127.0.0.1:18080; if ($args) { return 405; }", true },
        { "listen 127.0.0.1:18080; if (!-f $request_filename) { return 404; }", true },
        { "listen 127.0.0.1:18080; if ( -d $request_filename) { return 404; }", true },
        { "listen 127.0.0.1:18080; if $args { return 405; }", false },
        { "listen 127.0.0.1:18080; if ($args { return 405; }", false },
        { "listen 127.0.0.1:18080; if ($request_method == POST) { return 405; }", false },
        { "listen 127.0.0.1:18080; if ($request_method = POST GET) { return 405; }", false },
        { "listen 127.0.0.1:18080; if ($request_method =) { return 405; }", false },
        { "listen 127.0.0.1:18080; if (-f) { return 404; }", false },
        { "listen 127.0.0.1:18080; if (-g $request_filename) { return 404; }", false },
        { "listen 127.0.0.1:18080; if (POST = $request_method) { return 405; }", false },
        { "listen 127.0.0.1:18080; if ($request_method=POST) { return 405; }", false },
    };

    public static TheoryData<string, bool> InUpstream => new()
    {
        { "server 127.0.0.1:8080 weight=5 max_fails=0 fail_timeout=30s max_conns=100;", true },
        { "server 127.0.0.1:8080 down; server unix:/run/app.sock; server 127.0.0.1:8081 backup;", true },
        { "server [::1]:8080;", true },
        { "server 127.0.0.1;", true },
        { "server 127.0.0.1:8080 wieght=5;", false },
        { "server 127.0.0.1:8080 weight=0;", false },
        { "server 127.0.0.1:8080 max_fails=-1;", false },
        { "server 127.0.0.1:8080 fail_timeout=soon;", false },
        { "server 127.0.0.1:8080 backup=1;", false },
        { "server 127.0.0.1:0;", false },
        { "server 127.0.0.1:8080-8090;", false },
        { "server unix:;", false },
        { "server 127.0.0.1:8080 down=;", false },
    };

    [Theory]
    [MemberData(nameof(InServer))]
    public void Arguments_in_a_server(string text, bool isAllowed)
        => Agrees($"events {{}}\nhttp {{ server {{ {text} }} }}\n", isAllowed);

    [Theory]
    [MemberData(nameof(InUpstream))]
    public void Arguments_in_an_upstream(string text, bool isAllowed)
        => Agrees($"events {{}}\nhttp {{ upstream a {{ {text} }} }}\n", isAllowed);

    [Theory]
    [InlineData("listen 443 quic;", NginxContext.Server, "1.24.0", NginxProblemKind.NotYetAvailable)]
    [InlineData("listen 443 spdy;", NginxContext.Server, "1.20.0", NginxProblemKind.Removed)]
    [InlineData("listen 443 multipath;", NginxContext.MailServer, "1.29.6", NginxProblemKind.NotYetAvailable)]
    [InlineData("listen 443 proxy_protocol;", NginxContext.MailServer, "1.19.7", NginxProblemKind.NotYetAvailable)]
    [InlineData("server a:1 resolve;", NginxContext.Upstream, "1.27.2", NginxProblemKind.NotYetAvailable)]
    [InlineData("server a:1 route=b;", NginxContext.Upstream, "1.29.5", NginxProblemKind.NotYetAvailable)]
    [InlineData("server a:1 route=b;", NginxContext.StreamUpstream, "1.31.4", NginxProblemKind.InvalidValue)]
    [InlineData("server a;", NginxContext.StreamUpstream, "1.31.4", NginxProblemKind.InvalidValue)]
    [InlineData("server a service=http;", NginxContext.Upstream, "1.31.4", NginxProblemKind.InvalidValue)]
    [InlineData("listen 443 quic ssl;", NginxContext.Server, "1.31.4", NginxProblemKind.InvalidValue)]
    [InlineData("listen 53 udp proxy_protocol;", NginxContext.StreamServer, "1.31.4", NginxProblemKind.InvalidValue)]
    public void Versions_and_contexts_differ(string text, NginxContext context, string version, NginxProblemKind kind)
        => Assert.Equal(kind, Assert.Single(NginxChecker.Check(NginxReader.Read(text).Value, NginxVersion.Parse(version).Value, context)).Kind);

    [Theory]
    [InlineData("server 80;", NginxContext.Upstream)]
    [InlineData("server a service=http resolve;", NginxContext.Upstream)]
    [InlineData("listen 443 quic reuseport;", NginxContext.Server)]
    [InlineData("listen 53 udp reuseport;", NginxContext.StreamServer)]
    public void Nothing_is_wrong_with(string text, NginxContext context)
        => Assert.Empty(NginxChecker.Check(NginxReader.Read(text).Value, Current, context));

    private static void Agrees(string text, bool isAllowed)
    {
        Assert.Equal(isAllowed, NginxChecker.Check(NginxReader.Read(text).Value, Current).Count == 0);
        if (RunningNginx.IsInstalled)
            Assert.Equal(isAllowed, RunningNginx.Accepts(text));
    }
}
