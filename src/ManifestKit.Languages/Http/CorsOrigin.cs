namespace ManifestKit.Languages.Http;

/// <summary>Values of <c>Access-Control-Allow-Origin</c>.</summary>
/// <remarks>See <see href="https://fetch.spec.whatwg.org/#http-access-control-allow-origin">the Fetch standard</see>.</remarks>
public static class CorsOrigin
{
    /// <summary>Checks an origin: a scheme, a host and perhaps a port, exactly as browsers write it; or <c>*</c>.</summary>
    /// <param name="text">The value.</param>
    /// <param name="withCredentials">Whether cookies are allowed too, which <c>*</c> does not go with.</param>
    public static IReadOnlyList<SyntaxError> Check(string text, bool withCredentials = false)
    {
        var whole = new TextSpan(0, text.Length);
        if (text == "*") return withCredentials ? [new(whole, "'*' does not allow credentials. Name the origin.")] : [];
        if (text == "null") return [new(whole, "'null' is the origin of every sandboxed page. Name the origin.")];
        if (text.IndexOfAny([',', ' ']) is >= 0 and var separator) return [new(new TextSpan(separator, 1), "Found more than one origin; expected one. Choose it from a list for each request (in nginx with map $http_origin).")];
        if (text.IndexOf('*') is >= 0 and var star) return [new(new TextSpan(star, 1), "Found '*'; browsers do not know patterns in an origin. Name each origin.")];

        var url = HttpUrl.Parse(text);
        return !url.Success ? url.Errors
            : url.Value.Origin == text ? []
            : [new(whole, $"Browsers compare the origin letter by letter. Write {url.Value.Origin}.")];
    }
}
