using ManifestKit.Languages.Kubernetes;

namespace ManifestKit.Languages.Compose;

internal static class PortMappingParser
{
    public static Parsed<PortMapping> Parse(string text)
    {
        var slash = text.IndexOf('/');
        var end = slash < 0 ? text.Length : slash;
        var protocol = slash < 0 ? "tcp" : text.Substring(slash + 1).ToLowerInvariant();
        if (protocol is not ("tcp" or "udp" or "sctp"))
            return Invalid(TextSpan.FromBounds(slash + 1, text.Length), $"{Found.Quote(protocol)} is not a protocol; expected tcp, udp or sctp.");

        var targetStart = LastColon(text, end) + 1;
        var publishedEnd = targetStart - 1;
        var publishedStart = publishedEnd < 0 ? -1 : LastColon(text, publishedEnd) + 1;
        var ipEnd = publishedStart - 1;

        if (!TryRange(text, targetStart, end, out var target, out var error))
            return Invalid(error.Span, error.Message);
        if (target.First == 0)
            return Invalid(TextSpan.FromBounds(targetStart, end), "Found 0 as port of the container; expected a number from 1 to 65535.");
        PortRange? published = null;
        if (publishedEnd > publishedStart || (publishedEnd >= 0 && ipEnd < 0))
        {
            if (!TryRange(text, publishedStart, publishedEnd, out var range, out error))
                return Invalid(error.Span, error.Message);
            published = range;
        }

        if (published is { } ports && ports.Count != target.Count && target.Count != 1)
            return Invalid(TextSpan.FromBounds(publishedStart, end), $"Found {ports.Count} published ports for {target.Count} ports of the container; expected ranges of the same length.");
        if (ipEnd < 0)
            return Parsed.Valid(new PortMapping(null, published, target, protocol));

        var bracketed = ipEnd > 1 && text[0] == '[' && text[ipEnd - 1] == ']';
        var ip = bracketed ? text.Substring(1, ipEnd - 2) : text.Substring(0, ipEnd);
        return IpAddress.TryParse(ip, out var version) && (version == 6 || !bracketed)
            ? Parsed.Valid(new PortMapping(ip, published, target, protocol))
            : Invalid(new TextSpan(0, ipEnd), $"{Found.Quote(ip)} is not an IP address of the host; expected one such as 127.0.0.1 or [::1].");
    }

    private static int LastColon(string text, int end) => end == 0 ? -1 : text.LastIndexOf(':', end - 1);

    private static bool TryRange(string text, int start, int end, out PortRange range, out SyntaxError error)
    {
        var dash = text.IndexOf('-', start, end - start);
        range = default;
        if (!TryPort(text, start, dash < 0 ? end : dash, out var first, out error))
            return false;
        var last = first;
        if (dash >= 0 && !TryPort(text, dash + 1, end, out last, out error))
            return false;
        range = new PortRange(first, last);
        if (last >= first)
            return true;
        error = new SyntaxError(TextSpan.FromBounds(start, end), $"The range runs backwards. Write {last}-{first}.");
        return false;
    }

    private static bool TryPort(string text, int start, int end, out int port, out SyntaxError error)
    {
        error = null!;
        var isNumber = end > start && Ascii.SkipDigits(text, start) >= end;
        var value = isNumber ? Ascii.ReadDigits(text, start, end) : -1;
        port = (int)Math.Min(value, 65536);
        if (value is >= 0 and <= 65535)
            return true;
        var span = TextSpan.FromBounds(start, end);
        error = new SyntaxError(span, start == end
            ? "A port is missing; expected a number from 0 to 65535."
            : $"{Found.Quote(text.Substring(start, end - start))} is not a port; expected a number from 0 to 65535.");
        return false;
    }

    private static Parsed<PortMapping> Invalid(TextSpan span, string message) => Parsed.Invalid<PortMapping>(span, message);
}
