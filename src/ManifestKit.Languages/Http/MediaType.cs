namespace ManifestKit.Languages.Http;

/// <summary>A media type: <c>text/html; charset=utf-8</c>.</summary>
/// <param name="Type">The type, in lower case: <c>text</c>.</param>
/// <param name="Subtype">The subtype, in lower case: <c>html</c>.</param>
/// <param name="Parameters">The parameters in their order, names in lower case.</param>
/// <remarks>See <see href="https://www.rfc-editor.org/rfc/rfc9110#section-8.3.1">RFC 9110, media type</see>.</remarks>
public sealed record MediaType(string Type, string Subtype, IReadOnlyList<KeyValuePair<string, string>> Parameters)
{
    /// <summary>Reads a media type.</summary>
    public static Parsed<MediaType> Parse(string text)
    {
        var parts = HttpText.Split(text, static character => character == ';').ToArray();
        if (parts.Length == 0) return Parsed.Invalid<MediaType>(default, "Found an empty media type; expected one such as text/html.");

        var (essence, essenceSpan) = parts[0];
        var names = essence.Split('/');
        if (names.Length != 2 || !names.All(HttpCharacters.IsToken))
        {
            return Parsed.Invalid<MediaType>(essenceSpan, $"'{essence}' is not a media type; expected a type, / and a subtype, such as text/html.");
        }

        var parameters = new List<KeyValuePair<string, string>>();
        foreach (var (part, span) in parts.Skip(1))
        {
            var (name, value) = HttpText.Pair(part);
            if (value is null || value.Length == 0 || !HttpCharacters.IsToken(name))
            {
                return Parsed.Invalid<MediaType>(span, $"'{part}' is not a parameter; expected name=value, such as charset=utf-8.");
            }

            parameters.Add(new KeyValuePair<string, string>(name.ToLowerInvariant(), value));
        }

        return Parsed.Valid(new MediaType(names[0].ToLowerInvariant(), names[1].ToLowerInvariant(), parameters));
    }

    /// <summary>The canonical text; values that are not tokens stand in quotes.</summary>
    public override string ToString()
        => $"{Type}/{Subtype}" + string.Concat(Parameters.Select(static parameter
            => $"; {parameter.Key}={(HttpCharacters.IsToken(parameter.Value) ? parameter.Value : $"\"{parameter.Value}\"")}"));
}
