namespace ManifestKit.Languages.Http;

/// <summary>A directive of a <c>Cache-Control</c> header: <c>no-store</c>, <c>max-age=60</c>.</summary>
/// <param name="Name">The name, in lower case.</param>
/// <param name="Value">The value without quotes; <see langword="null"/> for none.</param>
public sealed record CacheControlDirective(string Name, string? Value);

/// <summary>The value of a <c>Cache-Control</c> header of a response.</summary>
/// <remarks>See <see href="https://www.rfc-editor.org/rfc/rfc9111#section-5.2.2">RFC 9111, response directives</see>.</remarks>
public static class CacheControl
{
    private static readonly string[] Plain =
    [
        "no-store", "no-cache", "no-transform", "must-revalidate", "proxy-revalidate", "must-understand", "private", "public", "immutable",
    ];

    private static readonly string[] WithSeconds = ["max-age", "s-maxage", "stale-while-revalidate", "stale-if-error"];

    /// <summary>Reads a value; unknown directives, contradictions and repetitions are errors.</summary>
    public static Parsed<IReadOnlyList<CacheControlDirective>> Parse(string text)
    {
        var errors = new List<SyntaxError>();
        var directives = new List<CacheControlDirective>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (part, span) in SplitOutsideQuotes(text))
        {
            var (written, value) = HttpText.Pair(part);
            var name = written.ToLowerInvariant();
            if (Error(name, part, value, seen) is { } error) errors.Add(new SyntaxError(span, error));
            seen.Add(name);
            directives.Add(new CacheControlDirective(name, value));
        }

        if (directives.Count == 0) errors.Add(new SyntaxError(new TextSpan(0, text.Length), "Found an empty value; expected a directive such as no-store or max-age=60."));
        return Parsed.Of<IReadOnlyList<CacheControlDirective>>(directives, errors);
    }

    private static string? Error(string name, string part, string? value, HashSet<string> before)
    {
        if (WithSeconds.Contains(name)) return HttpText.Seconds(value) is null ? $"'{name}' needs a number of seconds, such as {name}=60." : Repeated();
        if (!Plain.Contains(name)) return $"Found the unknown directive '{part}'; expected {string.Join(", ", Plain)}, or {string.Join(", ", WithSeconds)} with seconds.";
        if (value is not null && name is not ("private" or "no-cache")) return $"'{name}' takes no value. Write it alone.";

        return (name == "public" && before.Contains("private")) || (name == "private" && before.Contains("public")) ? "'public' and 'private' contradict each other. Keep one." : Repeated();

        string? Repeated() => before.Contains(name) ? $"'{name}' stands twice. Remove one." : null;
    }

    private static IEnumerable<(string Text, TextSpan Span)> SplitOutsideQuotes(string text)
    {
        var isQuoted = false;
        return HttpText.Split(text, character =>
        {
            if (character == '"') isQuoted = !isQuoted;
            return character == ',' && !isQuoted;
        });
    }
}
