namespace ManifestKit.Documents;

/// <summary>Text between single quotes, where a backslash and a double quote mean themselves.</summary>
/// <remarks>
/// Used for what would be hard to read with escapes: queries such as <c>up{job="api"} == 0</c>, regular expressions, JSON.
/// </remarks>
internal static class SingleQuoted
{
    public static bool Fits(ReadOnlySpan<char> text) =>
        text.ContainsAny('"', '\\') && !text.Contains('\'') && !text.ContainsAny(Characters.Unprintable);

    public static void Append(ByteBuffer buffer, ReadOnlySpan<char> text)
    {
        buffer.Append((byte)'\'');
        Utf8Text.Append(buffer, text);
        buffer.Append((byte)'\'');
    }
}
