namespace ManifestKit.Languages.Http;

/// <summary>The directives of a policy and what they take.</summary>
internal static class ContentSecurityPolicyGrammar
{
    private static readonly string[] SourceDirectives =
    [
        "default-src", "script-src", "script-src-elem", "script-src-attr", "style-src", "style-src-elem", "style-src-attr", "img-src",
        "font-src", "connect-src", "media-src", "object-src", "child-src", "frame-src", "worker-src", "manifest-src", "fenced-frame-src",
        "base-uri", "form-action", "frame-ancestors",
    ];

    private static readonly string[] OtherDirectives =
    [
        "sandbox", "report-uri", "report-to", "upgrade-insecure-requests", "require-trusted-types-for", "trusted-types", "webrtc",
        "block-all-mixed-content",
    ];

    private static readonly string[] Keywords =
    [
        "self", "none", "unsafe-inline", "unsafe-eval", "strict-dynamic", "unsafe-hashes", "report-sample", "wasm-unsafe-eval",
        "unsafe-allow-redirects", "inline-speculation-rules", "report-sha256", "report-sha384", "report-sha512",
    ];

    private static readonly string[] Prefixes = ["nonce-", "sha256-", "sha384-", "sha512-"];

    public static IEnumerable<SyntaxError> Check((string Text, TextSpan Span) name, (string Text, TextSpan Span)[] values)
    {
        var directive = name.Text.ToLowerInvariant();
        if (SourceDirectives.Contains(directive)) return CheckSources(name, values);

        return OtherDirectives.Contains(directive) ? []
            : [new SyntaxError(name.Span, $"Found the unknown directive '{name.Text}'; {(name.Text.EndsWith(":", StringComparison.Ordinal) ? "no colon follows a name." : "expected one such as default-src, script-src or frame-ancestors.")}")];
    }

    private static IEnumerable<SyntaxError> CheckSources((string Text, TextSpan Span) name, (string Text, TextSpan Span)[] values)
    {
        if (values.Length == 0) yield return new SyntaxError(name.Span, $"'{name.Text}' has no source. Write 'none' if that is meant.");

        foreach (var (text, span) in values)
        {
            if (SourceError(text) is { } error) yield return new SyntaxError(span, error);
            if (text.ToLowerInvariant() == "'none'" && values.Length > 1) yield return new SyntaxError(span, "'none' stands alone. Remove it or the other sources.");
        }
    }

    private static string? SourceError(string source)
    {
        var inner = source.Trim('\'').ToLowerInvariant();
        var isWord = Keywords.Contains(inner);
        var isHashOrNonce = Prefixes.Any(prefix => inner.StartsWith(prefix, StringComparison.Ordinal) && inner.Length > prefix.Length);
        var isQuoted = source.Length >= 2 && source[0] == '\'' && source[source.Length - 1] == '\'';
        if (isQuoted) return isWord || isHashOrNonce ? null : $"Found the unknown keyword {source}; expected one such as 'self', 'none' or 'nonce-...'.";
        if (isWord || isHashOrNonce) return $"'{source}' reads as a host name. Write it with quotes: '{inner}'.";

        return source.IndexOfAny(['\'', '"', ',']) >= 0 ? $"Found a quote or comma in '{source}'; sources are separated by spaces." : null;
    }
}
