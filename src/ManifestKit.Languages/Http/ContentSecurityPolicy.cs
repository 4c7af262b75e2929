namespace ManifestKit.Languages.Http;

/// <summary>A directive of a policy, such as <c>script-src 'self'</c>.</summary>
/// <param name="Name">The name, in lower case.</param>
/// <param name="Values">The sources or other values, as written.</param>
/// <param name="Span">Where the directive stands.</param>
public sealed record ContentSecurityPolicyDirective(string Name, IReadOnlyList<string> Values, TextSpan Span);

/// <summary>The value of a <c>Content-Security-Policy</c> header.</summary>
/// <param name="Directives">The directives, in order.</param>
/// <remarks>See <see href="https://www.w3.org/TR/CSP3/">Content Security Policy Level 3</see>.</remarks>
public sealed record ContentSecurityPolicy(IReadOnlyList<ContentSecurityPolicyDirective> Directives)
{
    /// <summary>Reads a policy; what browsers would ignore (unknown or repeated directives, keywords without quotes) is an error.</summary>
    public static Parsed<ContentSecurityPolicy> Parse(string text)
    {
        var errors = new List<SyntaxError>(HttpHeader.CheckValue(text));
        var directives = new List<ContentSecurityPolicyDirective>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (part, span) in HttpText.Split(text, static character => character == ';'))
        {
            var words = HttpText.Split(part, HttpCharacters.IsSpace, span.Start).ToArray();
            var name = words[0].Text.ToLowerInvariant();
            if (!seen.Add(name)) errors.Add(new SyntaxError(words[0].Span, $"'{name}' stands twice, and browsers ignore the second. Join them."));

            var values = words.Skip(1).ToArray();
            directives.Add(new ContentSecurityPolicyDirective(name, [.. values.Select(static value => value.Text)], span));
            errors.AddRange(ContentSecurityPolicyGrammar.Check(words[0], values));
        }

        if (directives.Count == 0) errors.Add(new SyntaxError(new TextSpan(0, text.Length), "Found an empty policy; expected a directive such as default-src 'self'."));
        return Parsed.Of(new ContentSecurityPolicy(directives), errors);
    }

    /// <summary>What the policy permits but had better not; it is valid nevertheless.</summary>
    public IReadOnlyList<SyntaxError> Weaknesses()
    {
        var found = new List<SyntaxError>();
        foreach (var directive in Directives.Where(static directive => directive.Name is "default-src" or "script-src" or "script-src-elem" or "script-src-attr" or "style-src"))
        {
            foreach (var value in directive.Values)
            {
                if (Weakness(directive, value.ToLowerInvariant()) is { } weakness) found.Add(new SyntaxError(directive.Span, $"{directive.Name} allows {value}: {weakness}"));
            }
        }

        if (!Directives.Any(static directive => directive.Name is "default-src" or "script-src"))
        {
            found.Add(new SyntaxError(default, "Found neither default-src nor script-src: scripts from everywhere run. Add default-src 'self'."));
        }

        return found;
    }

    /// <summary>The canonical text.</summary>
    public override string ToString()
        => string.Join("; ", Directives.Select(static directive => string.Join(" ", directive.Values.Prepend(directive.Name))));

    private static string? Weakness(ContentSecurityPolicyDirective directive, string value) => value switch
    {
        "'unsafe-inline'" when directive.Values.Any(IsNonceOrHash) => null,
        "'unsafe-inline'" => "Injected markup takes effect. Use a nonce or a hash.",
        "'unsafe-eval'" => "Strings run as code. Use 'wasm-unsafe-eval' if only WebAssembly needs it.",
        "*" or "http:" or "https:" or "data:" when directive.Name != "style-src" => "Any site can supply the code. Name the origins.",
        _ => null,
    };

    private static bool IsNonceOrHash(string value)
        => value.StartsWith("'nonce-", StringComparison.OrdinalIgnoreCase) || value.StartsWith("'sha", StringComparison.OrdinalIgnoreCase);
}
