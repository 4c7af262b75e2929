namespace ManifestKit.Languages.Prometheus;

internal static class NameChecker
{
    public static IReadOnlyList<SyntaxError> Check(string name, NameScheme scheme, string noun, bool colons)
    {
        if (name.Length == 0)
            return [new SyntaxError(default, $"Found an empty {noun} name; expected at least one character.")];
        for (var i = 0; i < name.Length; i++)
        {
            if (char.IsSurrogate(name[i]))
            {
                if (char.IsHighSurrogate(name[i]) && i + 1 < name.Length && char.IsLowSurrogate(name[i + 1]) && scheme == NameScheme.Utf8)
                    i++;
                else if (scheme == NameScheme.Utf8)
                    return [new SyntaxError(new TextSpan(i, 1), $"Found half of a character; a {noun} name is valid Unicode. Remove it.")];
            }

            if (scheme == NameScheme.Legacy && !IsLegacy(name, i, colons))
                return [new SyntaxError(Found.SpanAt(name, i), $"Found {Found.At(name, i)} {(i == 0 ? "first " : "")}in a {noun} name; expected letters, '_'{(colons ? ", ':'" : "")}{(i == 0 ? "" : " or digits")}.")];
        }

        return [];
    }

    private static bool IsLegacy(string name, int i, bool colons)
        => Ascii.IsLetter(name[i]) || name[i] == '_' || (colons && name[i] == ':') || (i > 0 && Ascii.IsDigit(name[i]));
}
