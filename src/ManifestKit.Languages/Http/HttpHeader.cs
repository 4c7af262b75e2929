namespace ManifestKit.Languages.Http;

/// <summary>Names and values of HTTP header fields.</summary>
/// <remarks>See <see href="https://www.rfc-editor.org/rfc/rfc9110#section-5">RFC 9110, fields</see>.</remarks>
public static class HttpHeader
{
    /// <summary>Checks a name: letters, digits and <c>!#$%&amp;'*+-.^_`|~</c>.</summary>
    public static IReadOnlyList<SyntaxError> CheckName(string name)
    {
        if (name.Length == 0) return [new(default, "Found an empty header name; expected one such as X-Frame-Options.")];

        return [.. name
            .Select(static (character, index) => (character, index))
            .Where(static found => !HttpCharacters.IsToken(found.character))
            .Take(1)
            .Select(static found => new SyntaxError(
                new TextSpan(found.index, 1),
                $"Found {HttpText.Show(found.character)} in the name of a header; expected letters, digits and hyphens."))];
    }

    /// <summary>Checks a value: no control characters, no line breaks, no spaces at the ends, only ASCII.</summary>
    public static IReadOnlyList<SyntaxError> CheckValue(string value)
    {
        for (var i = 0; i < value.Length; i++)
        {
            if (value[i] is '\r' or '\n') return [new(new TextSpan(i, 1), "Found a line break, which ends a header. Write the value on one line.")];
            if (value[i] is not '\t' and (< ' ' or > '~')) return [new(new TextSpan(i, 1), $"Found {HttpText.Show(value[i])}; expected visible ASCII characters and spaces.")];
        }

        return value.Length > 0 && HttpCharacters.IsSpace(value[0]) ? [new(new TextSpan(0, 1), "Found a space before the value, which is not part of it. Remove it.")]
            : value.Length > 0 && HttpCharacters.IsSpace(value[value.Length - 1]) ? [new(new TextSpan(value.Length - 1, 1), "Found a space behind the value, which is not part of it. Remove it.")]
            : [];
    }
}
