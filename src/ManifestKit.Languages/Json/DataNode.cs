namespace ManifestKit.Languages.Json;

/// <summary>A value of a JSON or YAML text, and where it stands. Immutable.</summary>
public abstract class DataNode
{
    private protected DataNode(DataKind kind, TextSpan span, string? tag)
    {
        Kind = kind;
        Span = span;
        Tag = tag;
    }

    /// <summary>What kind of value this is.</summary>
    public DataKind Kind { get; }

    /// <summary>Where the value stands in its text; <c>[0..0)</c> for a value that was not read from a text.</summary>
    public TextSpan Span { get; }

    /// <summary>The application's own YAML tag, such as Compose's <c>!reset</c>; null where there is none.</summary>
    public string? Tag { get; }

    /// <summary>
    /// Whether both denote the same value: numbers by value (<c>1</c> is <c>1.0</c>), maps without regard to order.
    /// Spans and tags do not count.
    /// </summary>
    public bool DeepEquals(DataNode other) => DataComparer.Instance.Equals(this, other);

    /// <summary>The value as compact JSON.</summary>
    public override string ToString() => JsonPrinter.Print(this);
}
