using System.Net;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;

namespace Stacks.Tests.Tools;

/// <summary>A workload behind nginx: answers with its name and the head of the request, with a cache header of its own.</summary>
internal sealed class StubUpstream : IDisposable
{
    /// <summary>Every request whose path holds this fails.</summary>
    public const string Failing = "/fail";

    private const string HandshakeKey = "Sec-WebSocket-Key: ";
    private const string HandshakeGuid = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly string _name;

    public StubUpstream(string name)
    {
        _name = name;
        _listener.Start();
        Port = ((IPEndPoint)_listener.LocalEndpoint).Port;
        _ = AcceptAsync();
    }

    public int Port { get; }

    public void Dispose() => _listener.Dispose();

    private async Task AcceptAsync()
    {
        try
        {
            while (true)
                _ = ServeAsync(await _listener.AcceptTcpClientAsync());
        }
        catch (Exception end) when (end is SocketException or ObjectDisposedException)
        {
            // The listener was disposed: the test is over.
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using var _ = client;
        using var reader = new StreamReader(client.GetStream(), Encoding.ASCII);
        while (await ReadHeadAsync(reader) is { Length: > 0 } head)
        {
            await client.GetStream().WriteAsync(Encoding.ASCII.GetBytes(Answer(head)));
        }
    }

    private static async Task<string> ReadHeadAsync(StreamReader reader)
    {
        var head = new StringBuilder();
        while (await reader.ReadLineAsync() is { Length: > 0 } line)
            head.Append(line).Append('\n');
        return head.ToString();
    }

    private string Answer(string head)
    {
        if (head.Contains("Upgrade: websocket", StringComparison.Ordinal))
            return $"HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: {Accept(head)}\r\n\r\n";

        var status = head.Contains(Failing, StringComparison.Ordinal) ? "500 Internal Server Error" : "200 OK";
        var body = $"{_name}\n{head}";
        return $"HTTP/1.1 {status}\r\nContent-Type: text/plain\r\nCache-Control: private, max-age=1\r\nContent-Length: {body.Length}\r\n\r\n{body}";
    }

    private static string Accept(string head)
    {
        var key = head.Split('\n').Single(line => line.StartsWith(HandshakeKey, StringComparison.OrdinalIgnoreCase))[HandshakeKey.Length..];
#pragma warning disable CA5350 // The protocol prescribes SHA-1: RFC 6455, section 4.2.2.
        return Convert.ToBase64String(SHA1.HashData(Encoding.ASCII.GetBytes(key + HandshakeGuid)));
#pragma warning restore CA5350
    }
}
