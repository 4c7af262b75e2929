namespace ManifestKit.Languages.JsonSchema.Compilation;

/// <summary>Resolves URI references as text, the way schemas identify each other.</summary>
/// <remarks>Reference: https://www.rfc-editor.org/rfc/rfc3986#section-5.2.</remarks>
internal readonly struct UriReference
{
    private readonly string? _scheme;
    private readonly string? _authority;
    private readonly string _path;
    private readonly string? _query;

    private UriReference(string? scheme, string? authority, string path, string? query)
    {
        _scheme = scheme;
        _authority = authority;
        _path = path;
        _query = query;
    }

    /// <summary>The URI without its fragment, and the fragment, percent-decoded; empty if there is none.</summary>
    public static (string Uri, string Fragment) Split(string reference)
    {
        var hash = reference.IndexOf('#');
        return hash < 0
            ? (reference, "")
            : (reference.Substring(0, hash), System.Uri.UnescapeDataString(reference.Substring(hash + 1)));
    }

    /// <summary>What a reference without fragment means beside a base URI.</summary>
    public static string Resolve(string baseUri, string reference)
    {
        if (reference.Length == 0)
            return baseUri;
        var r = Parse(reference);
        if (r._scheme is not null)
            return r.ToString();
        var b = Parse(baseUri);
        if (r._authority is not null)
            return new UriReference(b._scheme, r._authority, RemoveDots(r._path), r._query).ToString();
        if (r._path.Length == 0)
            return new UriReference(b._scheme, b._authority, b._path, r._query ?? b._query).ToString();
        var path = r._path[0] == '/' ? r._path : b._path.Substring(0, b._path.LastIndexOf('/') + 1) + r._path;
        if (b._authority is not null && path[0] != '/')
            path = "/" + path;
        return new UriReference(b._scheme, b._authority, RemoveDots(path), r._query).ToString();
    }

    public override string ToString() =>
        (_scheme is null ? "" : _scheme + ":")
        + (_authority is null ? "" : "//" + _authority)
        + _path
        + (_query is null ? "" : "?" + _query);

    private static UriReference Parse(string text)
    {
        string? query = null;
        var mark = text.IndexOf('?');
        if (mark >= 0)
            (query, text) = (text.Substring(mark + 1), text.Substring(0, mark));

        string? scheme = null;
        var colon = text.IndexOf(':');
        if (colon > 0 && text.IndexOf('/') is var slash && (slash < 0 || slash > colon))
            (scheme, text) = (text.Substring(0, colon), text.Substring(colon + 1));

        string? authority = null;
        if (text.StartsWith("//", StringComparison.Ordinal))
        {
            var end = text.IndexOf('/', 2);
            if (end < 0)
                end = text.Length;
            (authority, text) = (text.Substring(2, end - 2), text.Substring(end));
        }

        return new UriReference(scheme, authority, text, query);
    }

    private static string RemoveDots(string path)
    {
        var kept = new List<string>();
        var segments = path.Split('/');
        for (var i = 0; i < segments.Length; i++)
        {
            var isLast = i == segments.Length - 1;
            if (segments[i] is not ("." or ".."))
            {
                kept.Add(segments[i]);
                continue;
            }

            if (segments[i] == ".." && kept.Count > 1)
                kept.RemoveAt(kept.Count - 1);
            if (isLast)
                kept.Add("");
        }

        return string.Join("/", kept);
    }
}
