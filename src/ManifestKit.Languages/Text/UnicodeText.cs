namespace ManifestKit.Languages;

/// <summary>Characters beyond the basic plane, which are two UTF-16 code units.</summary>
internal static class UnicodeText
{
    /// <summary>The code points of a text; half of a character is U+FFFD.</summary>
    public static IReadOnlyList<int> CodePoints(string text)
    {
        var points = new List<int>(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
                points.Add(text[i]);
            else if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                points.Add(char.ConvertToUtf32(text[i], text[++i]));
            else
                points.Add('\ufffd');
        }

        return points;
    }
}
