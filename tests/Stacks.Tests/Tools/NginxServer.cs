using System.Net;
using System.Net.Sockets;
using ManifestKit.Testing;
using Stacks.Tests.Rendered;

namespace Stacks.Tests.Tools;

/// <summary>maicivy's nginx, serving on the loopback interface with a stub behind each upstream.</summary>
public sealed class NginxServer : IDisposable
{
    private readonly StubUpstream _backend = new("backend");
    private readonly StubUpstream _frontend = new("frontend");
    private readonly StubUpstream _grafana = new("grafana");
    private readonly NginxSandbox _sandbox;
    private RunningTool? _nginx;

    public NginxServer(RenderedFolder rendered)
    {
        _sandbox = new NginxSandbox(
            rendered,
            "maicivy/nginx/production/nginx.conf",
            new Dictionary<string, int> { ["backend:8080"] = _backend.Port, ["frontend:3000"] = _frontend.Port, ["grafana:3001"] = _grafana.Port });
        _sandbox.Write("/var/www/certbot/.well-known/acme-challenge/token", "proof");
    }

    /// <summary>Starts nginx if it does not serve yet. A test asks for it, so that it is skipped where nginx is missing.</summary>
    public async Task StartAsync()
    {
        if (_nginx is not null)
            return;
        _nginx = RealTool.Nginx.Start([.. _sandbox.Arguments, "-g", "daemon off;"]);
        await _nginx.ListensOn(_sandbox.PortOf("443"));
    }

    /// <summary>A client for which every host is this server, whatever the port of the rendered files.</summary>
    /// <param name="from">The address of the client: limits count by it.</param>
    public HttpMessageInvoker Client(string from) => new(new SocketsHttpHandler
    {
        AllowAutoRedirect = false,
        SslOptions = { RemoteCertificateValidationCallback = (_, certificate, _, _) => certificate?.GetCertHashString() == _sandbox.Certificate.GetCertHashString() },
        ConnectCallback = async (context, cancellation) =>
        {
            var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
            socket.Bind(new IPEndPoint(IPAddress.Parse(from), 0));
            await socket.ConnectAsync(new IPEndPoint(IPAddress.Loopback, _sandbox.PortOf($"{context.DnsEndPoint.Port}")), cancellation);
            return new NetworkStream(socket, ownsSocket: true);
        },
    });

    /// <inheritdoc/>
    public void Dispose()
    {
        _nginx?.Dispose();
        _backend.Dispose();
        _frontend.Dispose();
        _grafana.Dispose();
        _sandbox.Dispose();
    }
}
