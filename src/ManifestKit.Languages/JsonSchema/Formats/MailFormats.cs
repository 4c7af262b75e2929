namespace ManifestKit.Languages.JsonSchema.Formats;

/// <summary>Mail addresses.</summary>
/// <remarks>Reference: https://www.rfc-editor.org/rfc/rfc5321#section-4.1.2.</remarks>
internal static class MailFormats
{
    private const string AtomSymbols = "!#$%&'*+-/=?^_`{|}~";

    public static bool IsEmail(string text) => IsAddress(text, international: false);

    public static bool IsInternationalEmail(string text) => IsAddress(text, international: true);

    private static bool IsAddress(string text, bool international)
    {
        var at = text.LastIndexOf('@');
        if (at <= 0)
            return false;
        var local = text.Substring(0, at);
        var domain = text.Substring(at + 1);
        return (IsQuoted(local, international) || local.Split('.').All(atom => IsAtom(atom, international)))
            && (IsLiteral(domain) || HostFormats.IsHostname(domain) || (international && domain.Length > 0 && domain.Any(unit => unit > '~')));
    }

    private static bool IsAtom(string atom, bool international) =>
        atom.Length > 0 && atom.All(unit => unit > '~' ? international : char.IsLetterOrDigit(unit) || AtomSymbols.IndexOf(unit) >= 0);

    private static bool IsQuoted(string local, bool international)
    {
        if (local.Length < 2 || local[0] != '"' || local[local.Length - 1] != '"')
            return false;
        for (var i = 1; i < local.Length - 1; i++)
        {
            if (local[i] is '"' or < ' ' or '\u007f' || (local[i] > '~' && !international) || (local[i] == '\\' && ++i == local.Length - 1))
                return false;
        }

        return true;
    }

    private static bool IsLiteral(string domain) =>
        domain.Length > 2
        && domain[0] == '['
        && domain[domain.Length - 1] == ']'
        && domain.Substring(1, domain.Length - 2) is var address
        && (HostFormats.IsIpv4(address)
            || (address.StartsWith("IPv6:", StringComparison.OrdinalIgnoreCase) && HostFormats.IsIpv6(address.Substring(5))));
}
