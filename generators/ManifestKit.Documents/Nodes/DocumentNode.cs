namespace ManifestKit.Documents;

/// <summary>A document, or a part of one, without a type: a map, a list or a scalar.</summary>
/// <remarks>A node may stand in several places, but what is changed there is changed everywhere: see <see cref="DeepClone"/>.</remarks>
public abstract class DocumentNode : IDocument
{
    private protected DocumentNode()
    {
    }

    /// <summary>Reads what a document writes.</summary>
    /// <param name="document">Any document.</param>
    /// <returns>A tree of its own, independent of the document.</returns>
    public static DocumentNode From(IDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        var builder = new NodeBuilder();
        document.Write(builder);
        return builder.Root;
    }

    /// <summary>Whether two trees mean the same: equal scalars, lists in the same order, maps whatever the order of their keys.</summary>
    /// <param name="left">A tree, or none.</param>
    /// <param name="right">A tree, or none.</param>
    public static bool DeepEquals(DocumentNode? left, DocumentNode? right) =>
        ReferenceEquals(left, right) || (left is not null && right is not null && left.IsEqualTo(right));

    /// <summary>A copy that shares nothing that can change with this tree.</summary>
    public abstract DocumentNode DeepClone();

    /// <inheritdoc/>
    public abstract void Write(DocumentWriter writer);

    /// <summary>The tree as YAML, to be read by a person.</summary>
    public override string ToString() => this.ToYaml();

    private protected abstract bool IsEqualTo(DocumentNode other);
}
