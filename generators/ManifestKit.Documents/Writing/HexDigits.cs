namespace ManifestKit.Documents;

/// <summary>The number of a character in an escape sequence.</summary>
internal static class HexDigits
{
    public static void Append(ByteBuffer buffer, char character, int count)
    {
        for (int shift = (count - 1) * 4; shift >= 0; shift -= 4)
            buffer.Append("0123456789ABCDEF"u8[(character >> shift) & 0xF]);
    }
}
