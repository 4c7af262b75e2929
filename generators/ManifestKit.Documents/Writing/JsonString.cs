using System.Buffers;

namespace ManifestKit.Documents;

/// <summary>A JSON string with no more escapes than JSON asks for.</summary>
/// <remarks>See https://www.rfc-editor.org/rfc/rfc8259#section-7.</remarks>
internal static class JsonString
{
    private static readonly SearchValues<char> Escaped = SearchValues.Create(
        "\"\\\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u0009\u000A\u000B\u000C\u000D\u000E\u000F"
        + "\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F");

    public static void Append(ByteBuffer buffer, ReadOnlySpan<char> text)
    {
        buffer.Append((byte)'"');
        int special;
        while ((special = text.IndexOfAny(Escaped)) >= 0)
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
            case '\b': buffer.Append("\\b"u8); break;
            case '\f': buffer.Append("\\f"u8); break;
            case '\n': buffer.Append("\\n"u8); break;
            case '\r': buffer.Append("\\r"u8); break;
            case '\t': buffer.Append("\\t"u8); break;
            default: buffer.Append("\\u"u8); HexDigits.Append(buffer, character, 4); break;
        }
    }
}
