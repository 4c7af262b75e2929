using ManifestKit.Languages.Kubernetes;

namespace ManifestKit.Languages.Http;

/// <summary>Addresses as <c>host:port</c>: <c>smtp.example.org:587</c>, <c>10.0.0.7:9100</c>, <c>[2001:db8::1]:9100</c>.</summary>
/// <remarks>See <see href="https://www.rfc-editor.org/rfc/rfc3986#section-3.2">RFC 3986</see>.</remarks>
public static class HostAndPort
{
    private const int LargestPort = 65535;

    /// <summary>Says what is wrong with an address: a host name or IP address, a colon and a port.</summary>
    public static IReadOnlyList<SyntaxError> Check(string text)
    {
        if (text.IndexOf("://", StringComparison.Ordinal) is var scheme and >= 0)
            return [new SyntaxError(new TextSpan(0, scheme + 3), $"An address is not a URL. Leave out {Found.Quote(text.Substring(0, scheme + 3))}.")];
        var colon = text.LastIndexOf(':');
        if (colon < 0 || colon == text.Length - 1 || text.EndsWith("]", StringComparison.Ordinal))
            return [new SyntaxError(new TextSpan(text.Length, 0), "Found no port; expected an address such as example.org:9090.")];
        return CheckHost(text.Substring(0, colon)) is { Count: > 0 } errors ? errors : CheckPort(text, colon + 1);
    }

    private static IReadOnlyList<SyntaxError> CheckHost(string host)
    {
        var inner = host.StartsWith("[", StringComparison.Ordinal) && host.EndsWith("]", StringComparison.Ordinal) ? host.Substring(1, host.Length - 2) : host;
        if (IpAddress.TryParse(inner, out var version))
        {
            return version == 4 == (inner == host)
                ? []
                : [new SyntaxError(new TextSpan(0, host.Length), $"Found the address {Found.Quote(host)}; expected {(version == 4 ? "it without" : "an IPv6 address between")} [ and ].")];
        }

        return HostName.Check(host);
    }

    private static IReadOnlyList<SyntaxError> CheckPort(string text, int start)
    {
        var end = Ascii.SkipDigits(text, start);
        return end == text.Length && end > start && Ascii.ReadDigits(text, start, end) is > 0 and <= LargestPort
            ? []
            : [new SyntaxError(TextSpan.FromBounds(start, text.Length), $"Found {Found.Quote(text.Substring(start))} as port; expected a number from 1 to {LargestPort}.")];
    }
}
