using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace ManifestKit.Languages.Http;

/// <summary>An absolute <c>http</c> or <c>https</c> URL.</summary>
/// <param name="Scheme"><c>http</c> or <c>https</c>.</param>
/// <param name="Host">The host in lower case; an IPv6 address in brackets.</param>
/// <param name="Port">The port, that of the scheme when none is written.</param>
/// <param name="PathAndQuery">What follows the host, without the fragment; begins with <c>/</c>.</param>
/// <remarks>See <see href="https://www.rfc-editor.org/rfc/rfc3986">RFC 3986</see>.</remarks>
public sealed record HttpUrl(string Scheme, string Host, int Port, string PathAndQuery)
{
    /// <summary>Reads a URL. User names and passwords are errors: a URL is written where everybody reads it.</summary>
    public static Parsed<HttpUrl> Parse(string text)
    {
        var colon = text.IndexOf("://", StringComparison.Ordinal);
        var scheme = colon < 0 ? "" : text.Substring(0, colon).ToLowerInvariant();
        if (scheme is not ("http" or "https")) return Invalid(0, Math.Max(0, colon), "Found no http:// or https:// at the start; expected one of them.");

        if (IndexOfForbidden(text) is >= 0 and var index) return Invalid(index, 1, $"Found {HttpText.Show(text[index])}, which a URL cannot hold. Write it as % and two hexadecimal digits.");

        var start = colon + 3;
        var end = text.IndexOfAny(['/', '?', '#'], start);
        if (end < 0) end = text.Length;
        var authority = text.Substring(start, end - start);
        if (authority.IndexOf('@') >= 0) return Invalid(start, authority.LastIndexOf('@') + 1, "Found a user name or password in a URL. Give them in a secret instead.");

        return ReadAuthority(authority, start, scheme == "http" ? 80 : 443, out var host, out var port) is { } error
            ? Parsed.Of<HttpUrl>(null, [error])
            : Parsed.Valid(new HttpUrl(scheme, host.ToLowerInvariant(), port, Rest(text, end)));
    }

    /// <summary>The origin: scheme, host and, unless it is that of the scheme, port.</summary>
    public string Origin => $"{Scheme}://{Host}" + (Port == (Scheme == "http" ? 80 : 443) ? "" : FormattableString.Invariant($":{Port}"));

    /// <summary>The canonical text.</summary>
    public override string ToString() => Origin + PathAndQuery;

    private static SyntaxError? ReadAuthority(string authority, int start, int defaultPort, out string host, out int port)
    {
        var bracket = authority.StartsWith("[", StringComparison.Ordinal) ? authority.IndexOf(']') : 0;
        var colon = bracket < 0 ? -1 : authority.IndexOf(':', bracket);
        host = colon < 0 ? authority : authority.Substring(0, colon);
        port = defaultPort;
        var span = new TextSpan(start, host.Length);

        if (host.StartsWith("[", StringComparison.Ordinal))
        {
            var isAddress = host.EndsWith("]", StringComparison.Ordinal)
                && IPAddress.TryParse(host.Substring(1, host.Length - 2), out var address)
                && address.AddressFamily == AddressFamily.InterNetworkV6;
            if (!isAddress) return new SyntaxError(span, $"'{host}' is not an IPv6 address between [ and ].");
        }
        else if (!IsAddressV4(host) && HostName.Check(host) is { Count: > 0 } errors)
        {
            return new SyntaxError(new TextSpan(start + errors[0].Span.Start, errors[0].Span.Length), errors[0].Message);
        }

        if (colon < 0) return null;
        return int.TryParse(authority.Substring(colon + 1), NumberStyles.None, CultureInfo.InvariantCulture, out port) && port is >= 1 and <= 65535
            ? null
            : new SyntaxError(new TextSpan(start + colon + 1, authority.Length - colon - 1), $"Found {Found.Quote(authority.Substring(colon + 1))} as port; expected a number from 1 to 65535.");
    }

    private static int IndexOfForbidden(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is <= ' ' or > '~' or '"' or '<' or '>' or '\\' or '^' or '`' or '{' or '|' or '}') return i;
        }

        return -1;
    }

    private static bool IsAddressV4(string host)
        => host.Split('.') is { Length: 4 } parts
        && parts.All(static part => part.Length is >= 1 and <= 3
            && (part.Length == 1 || part[0] != '0')
            && int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var octet)
            && octet <= 255);

    private static string Rest(string text, int start)
    {
        var fragment = text.IndexOf('#', start);
        var rest = text.Substring(start, (fragment < 0 ? text.Length : fragment) - start);
        return rest.StartsWith("/", StringComparison.Ordinal) ? rest : "/" + rest;
    }

    private static Parsed<HttpUrl> Invalid(int start, int length, string message) => Parsed.Invalid<HttpUrl>(new TextSpan(start, length), message);
}
