namespace ManifestKit.Languages.JsonSchema.Formats;

/// <summary>URIs and IRIs.</summary>
/// <remarks>Reference: https://www.rfc-editor.org/rfc/rfc3986#appendix-A.</remarks>
internal static class UriFormats
{
    private const string Reserved = ":/?#[]@!$&'()*+,;=";
    private const string Marks = "-._~";

    public static bool IsUri(string text) => SchemeLength(text) > 0 && IsReference(text, international: false);

    public static bool IsUriReference(string text) => IsReference(text, international: false);

    public static bool IsIri(string text) => SchemeLength(text) > 0 && IsReference(text, international: true);

    public static bool IsIriReference(string text) => IsReference(text, international: true);

    private static bool IsReference(string text, bool international)
    {
        var scheme = SchemeLength(text);
        var rest = scheme > 0 ? text.Substring(scheme + 1) : text;
        var hash = rest.IndexOf('#');
        var fragment = hash < 0 ? "" : rest.Substring(hash + 1);
        rest = hash < 0 ? rest : rest.Substring(0, hash);
        var mark = rest.IndexOf('?');
        var query = mark < 0 ? "" : rest.Substring(mark + 1);
        rest = mark < 0 ? rest : rest.Substring(0, mark);

        var path = rest;
        if (rest.StartsWith("//", StringComparison.Ordinal))
        {
            var end = rest.IndexOf('/', 2);
            var authority = end < 0 ? rest.Substring(2) : rest.Substring(2, end - 2);
            path = end < 0 ? "" : rest.Substring(end);
            if (!IsAuthority(authority, international))
                return false;
        }
        else if (scheme <= 0 && rest.IndexOf(':') is >= 0 and var colon && (rest.IndexOf('/') < 0 || colon < rest.IndexOf('/')))
        {
            return false;
        }

        return HasOnly(path, "[]#?", international) && HasOnly(query, "[]#", international) && HasOnly(fragment, "[]#", international);
    }

    private static bool IsAuthority(string authority, bool international)
    {
        var at = authority.LastIndexOf('@');
        var user = at < 0 ? "" : authority.Substring(0, at);
        var host = authority.Substring(at + 1);
        if (!HasOnly(user, "[]@#/?", international))
            return false;

        var portStart = host.LastIndexOf(':');
        if (host.StartsWith("[", StringComparison.Ordinal))
        {
            var close = host.IndexOf(']');
            if (close < 0 || !IsIpLiteral(host.Substring(1, close - 1)))
                return false;
            return close == host.Length - 1 || (host[close + 1] == ':' && IsPort(host.Substring(close + 2)));
        }

        return portStart < 0
            ? HasOnly(host, "[]@:#/?", international)
            : IsPort(host.Substring(portStart + 1)) && HasOnly(host.Substring(0, portStart), "[]@:#/?", international);
    }

    private static bool IsIpLiteral(string literal) =>
        HostFormats.IsIpv6(literal)
        || (literal.Length > 3 && literal[0] is 'v' or 'V' && literal.IndexOf('.') > 1);

    private static bool IsPort(string port) => port.All(unit => unit is >= '0' and <= '9');

    /// <summary>The length of a scheme before its colon, or 0.</summary>
    private static int SchemeLength(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var isLetter = text[i] is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');
            if (text[i] == ':')
                return i;
            if (!isLetter && (i == 0 || !(text[i] is (>= '0' and <= '9') or '+' or '-' or '.')))
                return 0;
        }

        return 0;
    }

    private static bool HasOnly(string part, string excluded, bool international)
    {
        for (var i = 0; i < part.Length; i++)
        {
            var unit = part[i];
            if (unit == '%')
            {
                if (i + 2 >= part.Length || !Uri.IsHexDigit(part[i + 1]) || !Uri.IsHexDigit(part[i + 2]))
                    return false;
                i += 2;
                continue;
            }

            var allowed = unit is (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z')
                || Marks.IndexOf(unit) >= 0
                || (Reserved.IndexOf(unit) >= 0 && excluded.IndexOf(unit) < 0)
                || (international && unit >= '\u00A0');
            if (!allowed)
                return false;
        }

        return true;
    }
}
