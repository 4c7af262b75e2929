using ManifestKit.Languages.Json;

namespace ManifestKit.Languages.Yaml;

/// <summary>The characters that a YAML text may hold.</summary>
/// <remarks>Reference: https://yaml.org/spec/1.2.2/#51-character-set.</remarks>
internal static class YamlCharacters
{
    /// <summary>Fails at the first character that may not stand in a text.</summary>
    public static void Check(YamlCursor cursor)
    {
        var text = cursor.Text;
        for (var i = 0; i < text.Length; i++)
        {
            var unit = text[i];
            if (unit is >= ' ' and < '\u007F' or '\n' or '\r' or '\t')
                continue;
            if (unit is < ' ' or '\u007F' or (>= '\u0080' and < '\u00A0' and not '\u0085') or '\uFFFE' or '\uFFFF' || IsLoneSurrogate(text, i))
            {
                cursor.Fail(i, 1, $"Found the character {JsonString.Escape(unit)}, which YAML does not allow. Write it as an escape in double quotes.");
                return;
            }

            if (char.IsHighSurrogate(unit))
                i++;
        }
    }

    private static bool IsLoneSurrogate(string text, int index) =>
        char.IsSurrogate(text[index]) && !(index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]));
}
