using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace ManifestKit.Languages.Nginx;

/// <summary>What a <c>listen</c> directive listens on.</summary>
/// <param name="Host">The address or name; <c>*</c> when only a port is given; the path of a socket behind <c>unix:</c>.</param>
/// <param name="Port">The first port; 80 when none is given; 0 for a socket.</param>
/// <param name="LastPort">The last port of a range; <paramref name="Port"/> when there is no range.</param>
/// <remarks>See <see href="https://nginx.org/en/docs/http/ngx_http_core_module.html#listen">listen</see>.</remarks>
public sealed record NginxListenAddress(string Host, int Port, int LastPort)
{
    private const int DefaultPort = 80;

    /// <summary>Reads <c>80</c>, <c>*:80</c>, <c>127.0.0.1:8000-8010</c>, <c>[::]:443</c>, <c>localhost</c>, <c>unix:/run/nginx.sock</c>.</summary>
    public static Parsed<NginxListenAddress> Parse(string text)
    {
        if (text.StartsWith("unix:", StringComparison.Ordinal))
        {
            return text.Length > 5 ? Parsed.Valid(new NginxListenAddress(text, 0, 0)) : Invalid(text, "expected the path of a socket behind unix:.");
        }

        if (text.Length > 0 && text.All(static character => character is >= '0' and <= '9' or '-')) return WithPorts(text, "*", text);

        var bracket = text.StartsWith("[", StringComparison.Ordinal) ? text.IndexOf(']') : 0;
        if (bracket < 0) return Invalid(text, "expected ']' behind the IPv6 address.");

        var colon = text.IndexOf(':', bracket);
        var host = colon < 0 ? text : text.Substring(0, colon);
        return HostError(host) is { } error ? Invalid(text, error)
            : colon < 0 ? Parsed.Valid(new NginxListenAddress(host, DefaultPort, DefaultPort))
            : WithPorts(text, host, text.Substring(colon + 1));
    }

    private static string? HostError(string host)
    {
        if (host.Length == 0) return "expected an address, a name or * before the port.";
        if (host[0] != '[') return host.Any(char.IsWhiteSpace) ? "an address has no spaces." : null;

        return host[host.Length - 1] == ']'
            && IPAddress.TryParse(host.Substring(1, host.Length - 2), out var address)
            && address.AddressFamily == AddressFamily.InterNetworkV6
                ? null
                : "expected an IPv6 address between [ and ].";
    }

    private static Parsed<NginxListenAddress> WithPorts(string text, string host, string ports)
    {
        var dash = ports.IndexOf('-');
        var first = ReadPort(dash < 0 ? ports : ports.Substring(0, dash));
        var last = dash < 0 ? first : ReadPort(ports.Substring(dash + 1));
        return first is { } low && last is { } high && low <= high
            ? Parsed.Valid(new NginxListenAddress(host, low, high))
            : Invalid(text, "expected a port from 1 to 65535, or a range of them from the lower to the higher.");
    }

    private static int? ReadPort(string text)
        => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port is >= 1 and <= 65535 ? port : null;

    private static Parsed<NginxListenAddress> Invalid(string text, string reason)
        => Parsed.Invalid<NginxListenAddress>(new TextSpan(0, text.Length), $"'{text}' is not an address to listen on; {reason}");
}
