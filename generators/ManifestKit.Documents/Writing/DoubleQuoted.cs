namespace ManifestKit.Documents;

/// <summary>Text between double quotes, which can hold every string.</summary>
/// <remarks>
/// Only escapes that YAML 1.1, YAML 1.2 and go-yaml share. A character beyond U+FFFF stands as it is: go-yaml
/// rejects the pair of escapes that JSON uses for it.
/// </remarks>
internal static class DoubleQuoted
{
    public static void Append(ByteBuffer buffer, ReadOnlySpan<char> text)
    {
        buffer.Append((byte)'"');
        int special;
        while ((special = text.IndexOfAny(Characters.Escaped)) >= 0)
        {
            Utf8Text.Append(buffer, text[..special]);
            AppendEscape(buffer, text[special]);
            text = text[(special + 1)..];
        }

        Utf8Text.Append(buffer, text);
        buffer.Append((byte)'"');
    }

    private static void AppendEscape(ByteBuffer buffer, char character)
    {
        switch (character)
        {
            case '"': buffer.Append("\\\""u8); break;
            case '\\': buffer.Append("\\\\"u8); break;
            case '\n': buffer.Append("\\n"u8); break;
            case '\r': buffer.Append("\\r"u8); break;
            case '\t': buffer.Append("\\t"u8); break;
            case <= '\u00FF': buffer.Append("\\x"u8); HexDigits.Append(buffer, character, 2); break;
            default: buffer.Append("\\u"u8); HexDigits.Append(buffer, character, 4); break;
        }
    }
}
