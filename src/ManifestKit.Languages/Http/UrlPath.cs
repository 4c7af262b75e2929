namespace ManifestKit.Languages.Http;

/// <summary>The path of a URL, as a route or a health check names it.</summary>
/// <remarks>See <see href="https://www.rfc-editor.org/rfc/rfc3986#section-3.3">RFC 3986</see>.</remarks>
public static class UrlPath
{
    private const string Forbidden = "\"<>\\^`{|}#";

    /// <summary>Says what is wrong with a path: <c>/</c> first, and only what a URL can hold.</summary>
    /// <param name="path">The path.</param>
    /// <param name="allowQuery">Whether <c>?</c> and a query may follow.</param>
    public static IReadOnlyList<SyntaxError> Check(string path, bool allowQuery = false)
    {
        if (path.Length == 0)
            return [new SyntaxError(default, "Found an empty path; expected one such as /health.")];
        if (path[0] != '/')
            return [new SyntaxError(Found.SpanAt(path, 0), $"Found {Found.At(path, 0)} at the start of a path; expected '/', as in /health.")];
        for (var i = 1; i < path.Length; i++)
        {
            if (path[i] is <= ' ' or > '~' || Forbidden.IndexOf(path[i]) >= 0)
                return [new SyntaxError(Found.SpanAt(path, i), $"Found {Found.At(path, i)}, which a path cannot hold. Write it as % and two hexadecimal digits.")];
            if (path[i] == '?')
                return allowQuery ? [] : [new SyntaxError(TextSpan.FromBounds(i, path.Length), "Found a query, and queries are not compared. Leave out the '?' and what follows.")];
        }

        return [];
    }
}
