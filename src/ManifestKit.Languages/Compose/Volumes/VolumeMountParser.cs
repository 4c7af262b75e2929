namespace ManifestKit.Languages.Compose;

internal static class VolumeMountParser
{
    private static readonly HashSet<string> KnownOptions = new(StringComparer.Ordinal)
    {
        "ro", "rw", "z", "Z", "nocopy", "copy", "cached", "delegated", "consistent", "private", "rprivate", "shared", "rshared", "slave",
        "rslave", "bind", "volume",
    };

    public static Parsed<VolumeMount> Parse(string text)
    {
        if (text.Length == 0)
            return Invalid(0, 0, "A volume cannot be empty; expected one such as data:/var/lib/data.");
        var first = Colon(text, IsDrive(text, 0) ? 2 : 0);
        if (first < 0)
            return CheckTarget(text, 0, text.Length) ?? Parsed.Valid(new VolumeMount(null, text, []));
        if (first == 0)
            return Invalid(0, 1, "The source before ':' is empty. Write a volume's name or a path such as ./data.");

        var targetStart = first + 1;
        var second = Colon(text, IsDrive(text, targetStart) ? targetStart + 2 : targetStart);
        var targetEnd = second < 0 ? text.Length : second;
        if (CheckTarget(text, targetStart, targetEnd) is { } badTarget)
            return badTarget;
        var source = text.Substring(0, first);
        if (!IsPath(source) && BadName(source) is var bad and >= 0)
            return Invalid(bad, Found.SpanAt(source, bad).Length, $"Found {Found.At(source, bad)} in a volume's name. Write ./{source} if a path is meant.");
        if (second < 0)
            return Parsed.Valid(new VolumeMount(source, text.Substring(targetStart), []));

        var options = text.Substring(second + 1).Split(',');
        var start = second + 1;
        foreach (var option in options)
        {
            if (!KnownOptions.Contains(option))
                return Invalid(start, option.Length, $"{Found.Quote(option)} is not an option of a volume; expected ro, rw, z, Z, nocopy or a propagation mode.");
            start += option.Length + 1;
        }

        return Parsed.Valid(new VolumeMount(source, text.Substring(targetStart, targetEnd - targetStart), options));
    }

    public static bool IsPath(string source)
        => source[0] is '.' or '/' or '~' or '\\' || IsDrive(source, 0) || source[0] == '$';

    // A colon within ${NAME:-default} belongs to the reference.
    private static int Colon(string text, int start)
    {
        var depth = 0;
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] == '{' && i > 0 && text[i - 1] == '$')
                depth++;
            else if (text[i] == '}' && depth > 0)
                depth--;
            else if (text[i] == ':' && depth == 0)
                return i;
        }

        return -1;
    }

    private static bool IsDrive(string text, int start)
        => start + 2 < text.Length && Ascii.IsLetter(text[start]) && text[start + 1] == ':' && text[start + 2] is '\\' or '/'
            && (text[start + 2] == '\\' || start > 0 || text.IndexOf(':', 2) >= 0);

    /// <summary>The index of the first character that no volume's name has; -1 if there is none.</summary>
    public static int BadName(string name)
    {
        for (var i = 0; i < name.Length; i++)
        {
            if (!Ascii.IsLetterOrDigit(name[i]) && (i == 0 || name[i] is not ('_' or '.' or '-')))
                return i;
        }

        return -1;
    }

    public static bool IsAbsolute(string text, int start) => text[start] is '/' or '$' || IsDrive(text, start);

    private static Parsed<VolumeMount>? CheckTarget(string text, int start, int end)
    {
        if (start == end)
            return Invalid(start, 0, "The path in the container is missing; expected one such as /var/lib/data.");
        return IsAbsolute(text, start) ? null : Invalid(start, end - start, $"{Found.Quote(text.Substring(start, end - start))} is not an absolute path in the container; it must begin with '/'.");
    }

    private static Parsed<VolumeMount> Invalid(int start, int length, string message)
        => Parsed.Invalid<VolumeMount>(new TextSpan(start, length), message);
}
