namespace ManifestKit.Documents;

/// <summary>A document, or a part of one, that can write itself in every format.</summary>
public interface IDocument
{
    /// <summary>Writes this object as one value.</summary>
    /// <param name="writer">The writer of the format.</param>
    void Write(DocumentWriter writer);
}
