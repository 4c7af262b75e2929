using System.Net;
using System.Net.WebSockets;

namespace Stacks.Tests.Tools;

/// <summary>What visitors of maicivy get from the rendered nginx configuration.</summary>
public sealed class MaicivyServingTests(NginxServer server) : IClassFixture<NginxServer>, IAsyncLifetime
{
    private readonly HttpMessageInvoker _client = server.Client("127.0.0.1");

    public async ValueTask InitializeAsync() => await server.StartAsync();

    [Theory]
    [InlineData("/", HttpStatusCode.OK)]
    [InlineData("/api/cv", HttpStatusCode.OK)]
    [InlineData("/_next/static/app-4f2c.js", HttpStatusCode.OK)]
    [InlineData("/health", HttpStatusCode.OK)]
    [InlineData("/metrics", HttpStatusCode.NotFound)]
    [InlineData("/api/fail", HttpStatusCode.InternalServerError)]
    [InlineData("/fail", HttpStatusCode.InternalServerError)]
    public async Task Every_answer_has_each_security_header_once(string path, HttpStatusCode status)
    {
        using var answer = await Get("https://maicivy.com" + path);

        Assert.Equal(status, answer.StatusCode);
        AssertSecurityHeaders(answer);
    }

    [Theory]
    [InlineData("/api/cv", "no-store, no-cache, must-revalidate, proxy-revalidate, max-age=0")]
    [InlineData("/_next/static/app-4f2c.js", "public, max-age=31536000, immutable")]
    [InlineData("/", "private, max-age=1")]
    public async Task Exactly_one_cache_policy_is_sent(string path, string policy)
    {
        using var answer = await Get("https://maicivy.com" + path);

        Assert.Equal([policy], answer.Headers.NonValidated["Cache-Control"]);
    }

    [Theory]
    [InlineData("/api/cv", "backend")]
    [InlineData("/api/export.svg", "backend")]
    [InlineData("/health", "backend")]
    [InlineData("/healthz", "frontend")]
    [InlineData("/health/deep", "frontend")]
    [InlineData("/", "frontend")]
    [InlineData("/_next/static/app-4f2c.js", "frontend")]
    public async Task Request_goes_to(string path, string upstream)
    {
        var seen = await Text("https://maicivy.com" + path);

        Assert.StartsWith($"{upstream}\nGET {path} HTTP/1.1\n", seen, StringComparison.Ordinal);
        Assert.Contains("\nHost: maicivy.com\n", seen, StringComparison.Ordinal);
        Assert.Contains("\nX-Real-IP: 127.0.0.1\n", seen, StringComparison.Ordinal);
        Assert.Contains("\nX-Forwarded-Proto: https\n", seen, StringComparison.Ordinal);
        Assert.DoesNotContain("\nConnection: upgrade\n", seen, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task More_requests_than_the_limit_allows_are_answered_429_with_the_headers()
    {
        using var flooding = server.Client("127.0.0.2");
        var answers = new List<HttpStatusCode>();
        for (var i = 0; i < 40; i++)
        {
            using var answer = await Get("https://maicivy.com/api/cv", flooding);
            answers.Add(answer.StatusCode);
            AssertSecurityHeaders(answer);
        }

        // One, and a burst of 20; a slow machine earns a few more at 100 a minute.
        Assert.Equal(HttpStatusCode.OK, answers[20]);
        Assert.Contains(HttpStatusCode.TooManyRequests, answers);
        Assert.All(answers, status => Assert.True(status is HttpStatusCode.OK or HttpStatusCode.TooManyRequests));
    }

    [Fact]
    public async Task Pages_and_static_files_are_not_limited()
    {
        for (var i = 0; i < 40; i++)
        {
            using var answer = await Get("https://maicivy.com/_next/static/app-4f2c.js");
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
    }

    [Theory]
    [InlineData("maicivy.com")]
    [InlineData("www.maicivy.com")]
    [InlineData("analytics.maicivy.com")]
    public async Task Port_80_sends_a_host_to_itself(string host)
    {
        using var answer = await Get($"http://{host}/a?b=c");

        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal($"https://{host}/a?b=c", answer.Headers.Location?.OriginalString);
    }

    [Fact]
    public async Task Port_80_proves_the_host_to_the_certificate_authority() =>
        Assert.Equal("proof", await Text("http://analytics.maicivy.com/.well-known/acme-challenge/token"));

    [Fact]
    public async Task Metrics_stay_inside()
    {
        using var answer = await Get("https://maicivy.com/metrics");

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.DoesNotContain("backend", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("wss://maicivy.com/ws")]
    [InlineData("wss://maicivy.com/ws/visitors")]
    [InlineData("wss://analytics.maicivy.com/api/live/ws")]
    public async Task WebSocket_opens(string address)
    {
        using var socket = new ClientWebSocket();

        await socket.ConnectAsync(new Uri(address), _client, TestContext.Current.CancellationToken);

        Assert.Equal(WebSocketState.Open, socket.State);
    }

    [Fact]
    public async Task Analytics_are_served_by_Grafana()
    {
        using var answer = await Get("https://analytics.maicivy.com/d/maicivy-overview");

        Assert.StartsWith("grafana\n", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(["SAMEORIGIN"], answer.Headers.NonValidated["X-Frame-Options"]);
    }

    [Fact]
    public async Task HTTP_2_is_spoken()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "https://maicivy.com/") { Version = HttpVersion.Version20, VersionPolicy = HttpVersionPolicy.RequestVersionExact };

        using var answer = await _client.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpVersion.Version20, answer.Version);
    }

    [Fact]
    public async Task Connection_counts_are_there_for_the_exporter() =>
        Assert.StartsWith("Active connections:", await Text("http://nginx:8081/stub_status"), StringComparison.Ordinal);

    public ValueTask DisposeAsync()
    {
        _client.Dispose();
        return ValueTask.CompletedTask;
    }

    private static void AssertSecurityHeaders(HttpResponseMessage answer)
    {
        var headers = answer.Headers.NonValidated;
        Assert.Equal(["max-age=31536000; includeSubDomains"], headers["Strict-Transport-Security"]);
        Assert.Equal(["DENY"], headers["X-Frame-Options"]);
        Assert.Equal(["nosniff"], headers["X-Content-Type-Options"]);
        Assert.Equal(["strict-origin-when-cross-origin"], headers["Referrer-Policy"]);
        var policy = Assert.Single(headers["Content-Security-Policy"]);
        Assert.Contains("default-src 'self'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe-eval", policy, StringComparison.Ordinal);
    }

    private async Task<string> Text(string address)
    {
        using var answer = await Get(address);
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    private async Task<HttpResponseMessage> Get(string address, HttpMessageInvoker? client = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        return await (client ?? _client).SendAsync(request, TestContext.Current.CancellationToken);
    }
}
