namespace ManifestKit.Documents;

/// <summary>A string, or an object whose form depends on something else, such as a variable's query on its data source.</summary>
public readonly struct StringOrDocument : IDocument
{
    private readonly string? _text;
    private readonly IDocument? _document;

    private StringOrDocument(string? text, IDocument? document) => (_text, _document) = (text, document);

    /// <summary>A string.</summary>
    public static implicit operator StringOrDocument(string value) => new(value, null);

    /// <summary>An object.</summary>
    /// <param name="document">What is written.</param>
    public static StringOrDocument Of(IDocument document) => new(null, document);

    /// <inheritdoc/>
    public void Write(DocumentWriter writer)
    {
        if (_document is not null)
        {
            _document.Write(writer);
        }
        else
        {
            writer.Value(_text ?? "");
        }
    }
}
