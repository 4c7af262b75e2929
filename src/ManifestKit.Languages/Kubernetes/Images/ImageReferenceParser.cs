namespace ManifestKit.Languages.Kubernetes;

internal static class ImageReferenceParser
{
    private const int LongestName = 255;
    private const int LongestTag = 128;

    public static Parsed<ImageReference> Parse(string text)
    {
        if (text.Length == 0)
            return Invalid(0, 0, "An image reference cannot be empty; expected one such as nginx:1.29.3.");
        if (text.IndexOf("://", StringComparison.Ordinal) is var scheme and >= 0)
            return Invalid(0, scheme + 3, $"An image reference is not a URL. Leave out {Found.Quote(text.Substring(0, scheme + 3))}.");

        var at = text.IndexOf('@');
        var nameEnd = at < 0 ? text.Length : at;
        var colon = text.LastIndexOf(':', nameEnd - 1 < 0 ? 0 : nameEnd - 1);
        if (colon >= 0 && text.IndexOf('/', colon, nameEnd - colon) >= 0)
            colon = -1;
        var pathEnd = colon < 0 ? nameEnd : colon;
        var slash = RegistryEnd(text, pathEnd);
        var pathStart = slash + 1;

        var error = (pathStart > 0 ? CheckRegistry(text, slash) : null)
            ?? CheckPath(text, pathStart, pathEnd)
            ?? (colon < 0 ? null : CheckTag(text, colon + 1, nameEnd))
            ?? (at < 0 ? null : CheckDigest(text, at + 1));
        if (error is not null)
            return Invalid(error.Span.Start, error.Span.Length, error.Message);
        if (pathEnd > LongestName)
            return Invalid(LongestName, pathEnd - LongestName, $"Found an image name of {pathEnd} characters; expected at most {LongestName}.");

        return Parsed.Valid(new ImageReference(
            pathStart == 0 ? null : text.Substring(0, slash),
            text.Substring(pathStart, pathEnd - pathStart),
            colon < 0 ? null : text.Substring(colon + 1, nameEnd - colon - 1),
            at < 0 ? null : text.Substring(at + 1)));
    }

    // The first component is a registry if it could not be a user's name on Docker Hub.
    private static int RegistryEnd(string text, int pathEnd)
    {
        var slash = text.IndexOf('/', 0, pathEnd);
        if (slash < 0)
            return -1;
        var upper = false;
        for (var i = 0; i < slash; i++)
        {
            if (text[i] is '.' or ':' or '[')
                return slash;
            upper |= Ascii.IsUpper(text[i]);
        }

        return upper || (slash == 9 && text.StartsWith("localhost", StringComparison.Ordinal)) ? slash : -1;
    }

    private static SyntaxError? CheckRegistry(string text, int end)
    {
        var hostEnd = text[0] == '[' ? text.IndexOf(']', 0, end) + 1 : text.IndexOf(':', 0, end);
        if (text[0] == '[' && hostEnd == 0)
            return new SyntaxError(new TextSpan(0, end), "The IPv6 address of the registry has no closing ']'.");
        if (hostEnd < 0)
            hostEnd = end;
        for (var i = 0; i < hostEnd && text[0] != '['; i++)
        {
            var edge = i == 0 || i == hostEnd - 1 || text[i - 1] == '.' || text[i + 1] == '.';
            if (!Ascii.IsLetterOrDigit(text[i]) && (text[i] is not ('-' or '.') || edge))
                return new SyntaxError(Found.SpanAt(text, i), $"Found {Found.At(text, i)} in the registry's host name; expected letters, digits, '-' or '.' between them.");
        }

        if (hostEnd == end)
            return null;
        if (hostEnd == 0)
            return new SyntaxError(new TextSpan(0, 1), "Found an empty host name; expected a registry such as ghcr.io before '/'.");
        var digits = Ascii.SkipDigits(text, hostEnd + 1);
        var valid = text[hostEnd] == ':' && digits == end && digits > hostEnd + 1 && Ascii.ReadDigits(text, hostEnd + 1, end) is > 0 and <= 65535;
        return valid ? null : new SyntaxError(TextSpan.FromBounds(hostEnd, end), $"Found {Found.Quote(text.Substring(hostEnd, end - hostEnd))} behind the registry's host name; expected a port from :1 to :65535.");
    }

    private static SyntaxError? CheckPath(string text, int start, int end)
    {
        if (start == end)
            return new SyntaxError(new TextSpan(start, 0), "The image's name is missing; expected one such as nginx.");
        for (var i = start; i < end; i++)
        {
            var c = text[i];
            if (Ascii.IsLowerOrDigit(c))
                continue;
            if (Ascii.IsUpper(c))
                return new SyntaxError(new TextSpan(i, 1), $"'{c}' is upper case; an image's name is lower case: {text.Substring(start, end - start).ToLowerInvariant()}.");
            if (c is not ('.' or '_' or '-' or '/'))
                return new SyntaxError(Found.SpanAt(text, i), $"Found {Found.At(text, i)} in an image's name; expected a-z, 0-9, '.', '_', '-' or '/'.");
            var separatorEnd = SeparatorEnd(text, i, end);
            if (i == start || separatorEnd >= end || !Ascii.IsLetterOrDigit(text[separatorEnd]))
                return new SyntaxError(TextSpan.FromBounds(i, Math.Min(end, separatorEnd)), $"'{c}' must stand between letters or digits in an image's name.");
            i = separatorEnd - 1;
        }

        return null;
    }

    // Within a component: one dot, one or two underscores, any number of dashes.
    private static int SeparatorEnd(string text, int i, int end)
    {
        var next = i + 1;
        if (text[i] == '_' && next < end && text[next] == '_')
            return next + 1;
        while (text[i] == '-' && next < end && text[next] == '-')
            next++;
        return next;
    }

    public static SyntaxError? CheckTag(string text, int start, int end)
    {
        if (start == end)
            return new SyntaxError(TextSpan.FromBounds(Math.Max(0, start - 1), start), "The tag is empty. Write one such as 1.29.3, or leave it out with its ':'.");
        for (var i = start; i < end; i++)
        {
            if (!Ascii.IsLetterOrDigit(text[i]) && text[i] != '_' && (i == start || text[i] is not ('.' or '-')))
                return new SyntaxError(Found.SpanAt(text, i), $"Found {Found.At(text, i)} {(i == start ? "first " : "")}in a tag; expected letters, digits, '_'{(i == start ? "" : ", '.' or '-'")}.");
        }

        return end - start > LongestTag
            ? new SyntaxError(TextSpan.FromBounds(start + LongestTag, end), $"Found a tag of {end - start} characters; expected at most {LongestTag}.")
            : null;
    }

    public static SyntaxError? CheckDigest(string text, int start)
    {
        var span = TextSpan.FromBounds(start, text.Length);
        var colon = text.IndexOf(':', start);
        var algorithm = colon < 0 ? "" : text.Substring(start, colon - start);
        var expected = algorithm switch { "sha256" => 64, "sha384" => 96, "sha512" => 128, _ => 0 };
        if (expected == 0)
            return new SyntaxError(span, "Found no algorithm; expected sha256: and 64 hexadecimal digits.");
        for (var i = colon + 1; i < text.Length; i++)
        {
            if (!Ascii.IsHexDigit(text[i]) || Ascii.IsUpper(text[i]))
                return new SyntaxError(Found.SpanAt(text, i), $"Found {Found.At(text, i)} in a digest; expected 0-9 or a-f.");
        }

        var found = text.Length - colon - 1;
        return found == expected ? null : new SyntaxError(span, $"Found {found} hexadecimal digits; expected {expected} in a {algorithm} digest.");
    }

    private static Parsed<ImageReference> Invalid(int start, int length, string message)
        => Parsed.Invalid<ImageReference>(new TextSpan(start, length), message);
}
