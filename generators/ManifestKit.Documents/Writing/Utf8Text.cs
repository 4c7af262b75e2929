using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text.Unicode;

namespace ManifestKit.Documents;

/// <summary>Text that goes into the buffer as it is.</summary>
internal static class Utf8Text
{
    // A UTF-16 code unit takes at most three bytes: a surrogate pair takes four for two units.
    private const int MaxBytesPerUnit = 3;

    /// <exception cref="ArgumentException">The text holds half of a surrogate pair.</exception>
    public static void Append(ByteBuffer buffer, ReadOnlySpan<char> text) =>
        buffer.Advance(Write(buffer.Reserve(checked(text.Length * MaxBytesPerUnit)), text));

    /// <summary>A blank and the text, in one step.</summary>
    /// <exception cref="ArgumentException">The text holds half of a surrogate pair.</exception>
    public static void AppendBehindBlank(ByteBuffer buffer, ReadOnlySpan<char> text)
    {
        Span<byte> target = buffer.Reserve(checked((text.Length * MaxBytesPerUnit) + 1));
        target[0] = (byte)' ';
        buffer.Advance(Write(target[1..], text) + 1);
    }

    private static int Write(Span<byte> target, ReadOnlySpan<char> text)
    {
        OperationStatus status = Utf8.FromUtf16(text, target, out int read, out int written, replaceInvalidSequences: false);
        if (status != OperationStatus.Done)
            ThrowLoneSurrogate(text[read]);
        return written;
    }

    [DoesNotReturn]
    private static void ThrowLoneSurrogate(char found) => throw new ArgumentException(
        $"The text holds half of a surrogate pair (U+{(int)found:X4}), which no file format can carry: remove it or add its other half.");
}
