namespace ManifestKit.Documents;

/// <summary>A newline and the indentation of the line that it begins.</summary>
internal static class LineStart
{
    private static ReadOnlySpan<byte> Prepared =>
        "\n                                                                "u8;

    public static void Append(ByteBuffer buffer, int indent)
    {
        int length = indent + 1;
        Span<byte> target = buffer.Reserve(length);
        if (length <= Prepared.Length)
        {
            Prepared[..length].CopyTo(target);
        }
        else
        {
            target[..length].Fill((byte)' ');
            target[0] = (byte)'\n';
        }

        buffer.Advance(length);
    }
}
