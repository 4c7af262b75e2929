using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Unicode;

namespace ManifestKit.Documents;

/// <summary>Text that goes into the buffer as it is.</summary>
internal static class Utf8Text
{
    // A UTF-16 code unit takes at most three bytes: a surrogate pair takes four for two units.
    private const int MaxBytesPerUnit = 3;

    /// <exception cref="ArgumentException">The text holds half of a surrogate pair.</exception>
    public static void Append(ByteBuffer buffer, ReadOnlySpan<char> text)
    {
        Span<byte> target = buffer.Reserve(checked(text.Length * MaxBytesPerUnit));
        OperationStatus status = Utf8.FromUtf16(text, target, out int read, out int written, replaceInvalidSequences: false);
        if (status != OperationStatus.Done)
            ThrowLoneSurrogate(text[read]);
        buffer.Advance(written);
    }

    /// <summary>A blank and a text of ASCII characters, in one step: most values are so.</summary>
    public static void AppendAsciiBehindBlank(ByteBuffer buffer, ReadOnlySpan<char> text)
    {
        Span<byte> target = buffer.Reserve(text.Length + 1);
        target[0] = (byte)' ';
        Ascii.FromUtf16(text, target[1..], out int written);
        buffer.Advance(written + 1);
    }

    [DoesNotReturn]
    private static void ThrowLoneSurrogate(char found) => throw new ArgumentException(
        $"The text holds half of a surrogate pair (U+{(int)found:X4}), which no file format can carry: remove it or add its other half.");
}
