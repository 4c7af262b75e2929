namespace ManifestKit.Languages.Nginx;

/// <summary>The form in which comments are kept: without <c>#</c>, LF between lines, no spaces at the ends of lines.</summary>
internal static class NginxComment
{
    private static readonly char[] Blanks = [' ', '\t'];

    public static string? Normalize(string? text)
        => text is null
            ? null
            : string.Join("\n", text.Replace("\r\n", "\n").Replace('\r', '\n').Split('\n').Select(line => line.TrimEnd(Blanks)));

    public static string? OnOneLine(string? text) => Normalize(text)?.Replace('\n', ' ').TrimEnd(Blanks);

    /// <summary>The text of a comment as it stands in a file, from <c>#</c> to the end of the line.</summary>
    public static string Read(string raw)
        => Normalize(raw.Length > 1 && raw[1] == ' ' ? raw.Substring(2) : raw.Substring(1))!;
}
