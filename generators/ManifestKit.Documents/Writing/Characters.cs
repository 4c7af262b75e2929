using System.Buffers;

namespace ManifestKit.Documents;

/// <summary>The characters that cannot stand in a YAML file as they are.</summary>
internal static class Characters
{
    // C0 and C1 controls with DEL; NEL, line and paragraph separator, which are line breaks in YAML 1.1; the byte order
    // mark; the two code points that no version allows. Surrogates are the encoder's concern.
    private static readonly string Special =
        Range('\u0000', '\u001F') + Range('\u007F', '\u009F') + "\u2028\u2029\uFEFF\uFFFE\uFFFF";

    /// <summary>What a quoted scalar on one line cannot hold without an escape, the quotes themselves aside.</summary>
    public static readonly SearchValues<char> Unprintable = SearchValues.Create(Special);

    /// <summary>What a double-quoted scalar holds as an escape sequence.</summary>
    public static readonly SearchValues<char> Escaped = SearchValues.Create(Special + "\"\\");

    /// <summary>What a block literal cannot hold: it knows no escapes, but newlines and tabs are content.</summary>
    public static readonly SearchValues<char> NotLiteral =
        SearchValues.Create(Special.Replace("\n", "", StringComparison.Ordinal).Replace("\t", "", StringComparison.Ordinal));

    private static string Range(char first, char last) =>
        string.Create(last - first + 1, first, static (span, start) =>
        {
            for (int i = 0; i < span.Length; i++)
                span[i] = (char)(start + i);
        });
}
