namespace ManifestKit.Languages.Kubernetes;

/// <summary>The keys and values of labels, and the keys of annotations.</summary>
/// <remarks>See <see href="https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#syntax-and-character-set">Labels</see>.</remarks>
public static class LabelText
{
    private const int NameLength = 63;

    /// <summary>Says what is wrong with a key: an optional DNS subdomain and <c>/</c>, then a name of at most 63 characters.</summary>
    public static IReadOnlyList<SyntaxError> CheckKey(string key)
    {
        var slash = key.IndexOf('/');
        if (slash < 0)
            return CheckName(key, 0, "key");
        if (slash == 0)
            return [new SyntaxError(new TextSpan(0, 1), "The prefix before '/' is empty. Write example.com/name, or leave the '/' out.")];
        if (key.IndexOf('/', slash + 1) is var second and >= 0)
            return [new SyntaxError(new TextSpan(second, 1), "Found a second '/'; expected one, between prefix and name.")];
        var prefix = NameRule.Subdomain.Check(key.Substring(0, slash));
        return prefix.Count > 0 ? prefix : CheckName(key, slash + 1, "key");
    }

    /// <summary>Says what is wrong with a label's value: empty, or at most 63 of <c>A-Z a-z 0-9 - _ .</c>, a letter or digit at both ends.</summary>
    public static IReadOnlyList<SyntaxError> CheckValue(string value) => value.Length == 0 ? [] : CheckName(value, 0, "value");

    private static IReadOnlyList<SyntaxError> CheckName(string text, int start, string noun)
    {
        if (start == text.Length)
            return [new SyntaxError(new TextSpan(start, 0), $"Found no name in a label {noun}; expected one such as app.")];
        for (var i = start; i < text.Length; i++)
        {
            if (Ascii.IsLetterOrDigit(text[i]))
                continue;
            if (text[i] is not ('-' or '_' or '.'))
                return [new SyntaxError(Found.SpanAt(text, i), $"Found {Found.At(text, i)} in a label {noun}; expected letters, digits, '-', '_' or '.'.{Hint(noun)}")];
            if (i == start || i == text.Length - 1)
                return [new SyntaxError(new TextSpan(i, 1), $"Found '{text[i]}' {(i == start ? "first" : "last")} in a label {noun}; expected a letter or digit.")];
        }

        var length = text.Length - start;
        return length > NameLength
            ? [new SyntaxError(TextSpan.FromBounds(start + NameLength, text.Length), $"Found a label {noun} of {length} characters; expected at most {NameLength}.{Hint(noun)}")]
            : [];
    }

    private static string Hint(string noun) => noun == "value" ? " Free text belongs in an annotation." : "";
}
