namespace ManifestKit.Testing;

/// <summary>Reads a version out of what a tool prints about itself.</summary>
internal static class ToolVersion
{
    /// <summary>The first run of digits and dots that has at least two numbers; null if there is none.</summary>
    public static Version? FirstIn(string text)
    {
        for (int start = 0; start < text.Length; start++)
        {
            if (!char.IsAsciiDigit(text[start]))
            {
                continue;
            }

            int end = start;
            while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] == '.'))
            {
                end++;
            }

            if (Version.TryParse(text[start..end].TrimEnd('.'), out Version? version))
            {
                return version;
            }

            start = end;
        }

        return null;
    }
}
