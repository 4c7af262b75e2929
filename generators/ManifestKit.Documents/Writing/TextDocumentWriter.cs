using System.Text;

namespace ManifestKit.Documents;

/// <summary>A writer that holds what it wrote as UTF-8 text, and can be used again after <see cref="Reset"/>.</summary>
/// <remarks>Not thread-safe: use one writer a thread. Disposing gives the memory back to the shared pool.</remarks>
public abstract class TextDocumentWriter : DocumentWriter, IDisposable
{
    private const int InitialCapacity = 16 * 1024;

    private protected TextDocumentWriter()
    {
    }

    /// <summary>The text so far: UTF-8 without byte order mark, LF, ending with a newline when the document is complete.</summary>
    /// <remarks>Valid until the next call of a writing method, <see cref="Reset"/> or <see cref="Dispose"/>.</remarks>
    public ReadOnlyMemory<byte> Written => Buffer.Written;

    private protected ByteBuffer Buffer { get; } = new(InitialCapacity);

    /// <summary>Forgets the text and starts again, keeping the memory.</summary>
    public virtual void Reset() => Buffer.Clear();

    /// <summary>The text so far as a string.</summary>
    public override string ToString() => Encoding.UTF8.GetString(Written.Span);

    /// <inheritdoc/>
    public void Dispose() => Buffer.Dispose();
}
