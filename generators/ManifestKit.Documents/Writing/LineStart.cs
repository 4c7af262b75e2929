using System.Runtime.CompilerServices;
using System.Text;

namespace ManifestKit.Documents;

/// <summary>A newline and the indentation of the line that it begins.</summary>
internal static class LineStart
{
    private static ReadOnlySpan<byte> Prepared =>
        "\n                               "u8;

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

    /// <summary>A whole line: a key and a value of which neither needs quotes, the value of ASCII characters.</summary>
    public static void AppendMember(ByteBuffer buffer, int indent, ReadOnlySpan<byte> name, ReadOnlySpan<char> value)
    {
        int key = indent + 1 + name.Length;
        Span<byte> target = buffer.Reserve(key + 2 + value.Length);
        Write(target, indent);
        name.CopyTo(target[(indent + 1)..]);
        target[key + 1] = (byte)' ';
        target[key] = (byte)':';
        Ascii.FromUtf16(value, target[(key + 2)..], out int written);
        buffer.Advance(key + 2 + written);
    }

    // The prepared line is copied whole where it is long enough: a copy of constant length is no call.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Write(Span<byte> target, int indent)
    {
        if (indent < Prepared.Length && target.Length >= Prepared.Length)
        {
            Prepared.CopyTo(target);
            return;
        }

        target[..(indent + 1)].Fill((byte)' ');
        target[0] = (byte)'\n';
    }
}
