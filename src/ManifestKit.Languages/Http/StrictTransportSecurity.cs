namespace ManifestKit.Languages.Http;

/// <summary>The value of a <c>Strict-Transport-Security</c> header.</summary>
/// <param name="MaxAge">For how many seconds browsers use HTTPS only; 0 takes the policy back.</param>
/// <param name="IncludeSubDomains">Whether the policy holds for every host below.</param>
/// <param name="Preload">Whether browsers may ship the policy: needs a year and all subdomains.</param>
/// <remarks>See <see href="https://www.rfc-editor.org/rfc/rfc6797#section-6.1">RFC 6797</see>.</remarks>
public sealed record StrictTransportSecurity(long MaxAge, bool IncludeSubDomains = false, bool Preload = false)
{
    private const long Year = 31_536_000;

    /// <summary>Reads a value.</summary>
    public static Parsed<StrictTransportSecurity> Parse(string text)
    {
        var errors = new List<SyntaxError>();
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var result = new StrictTransportSecurity(-1);
        foreach (var (part, span) in HttpText.Split(text, static character => character == ';'))
        {
            var (name, value) = HttpText.Pair(part);
            if (!seen.Add(name)) errors.Add(new SyntaxError(span, $"'{name}' stands twice, and browsers then ignore the header. Remove one."));

            switch (name.ToLowerInvariant())
            {
                case "max-age" when HttpText.Seconds(value) is { } seconds:
                    result = result with { MaxAge = seconds };
                    break;
                case "max-age":
                    errors.Add(new SyntaxError(span, "'max-age' needs a number of seconds, such as max-age=63072000."));
                    break;
                case "includesubdomains" when value is null:
                    result = result with { IncludeSubDomains = true };
                    break;
                case "preload" when value is null:
                    result = result with { Preload = true };
                    break;
                default:
                    errors.Add(new SyntaxError(span, $"Found '{part}'; expected max-age=seconds, includeSubDomains or preload."));
                    break;
            }
        }

        var whole = new TextSpan(0, text.Length);
        if (!seen.Contains("max-age")) errors.Add(new SyntaxError(whole, "'max-age' is missing, and browsers then ignore the header. Add max-age=63072000."));
        if (errors.Count == 0 && result.Preload && (result.MaxAge < Year || !result.IncludeSubDomains))
        {
            errors.Add(new SyntaxError(whole, "'preload' needs max-age of at least 31536000 and includeSubDomains."));
        }

        return Parsed.Of(errors.Count == 0 ? result : null, errors);
    }

    /// <summary>The value as it stands in the header.</summary>
    public override string ToString()
        => FormattableString.Invariant($"max-age={MaxAge}") + (IncludeSubDomains ? "; includeSubDomains" : "") + (Preload ? "; preload" : "");
}
