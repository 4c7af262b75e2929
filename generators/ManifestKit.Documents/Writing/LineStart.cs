namespace ManifestKit.Documents;

/// <summary>A newline and the indentation of the line that it begins.</summary>
internal static class LineStart
{
    private static ReadOnlySpan<byte> Prepared =>
        "\n                                                                "u8;

    public static void Append(ByteBuffer buffer, int indent)
    {
        Write(buffer.Reserve(indent + 1), indent);
        buffer.Advance(indent + 1);
    }

    /// <summary>The start of a line, a key that needs no quotes and its colon, in one step: most lines begin so.</summary>
    public static void AppendKey(ByteBuffer buffer, int indent, ReadOnlySpan<byte> name)
    {
        int length = indent + 1 + name.Length + 1;
        Span<byte> target = buffer.Reserve(length);
        Write(target, indent);
        name.CopyTo(target[(indent + 1)..]);
        target[length - 1] = (byte)':';
        buffer.Advance(length);
    }

    private static void Write(Span<byte> target, int indent)
    {
        int length = indent + 1;
        if (length <= Prepared.Length)
        {
            Prepared[..length].CopyTo(target);
        }
        else
        {
            target[..length].Fill((byte)' ');
            target[0] = (byte)'\n';
        }
    }
}
