using System.Text;

namespace ManifestKit.Documents;

/// <summary>Builds the tree of what a document writes.</summary>
public sealed class NodeBuilder : DocumentWriter
{
    private readonly Stack<DocumentNode> _open = new();
    private Nesting _nesting = new();
    private DocumentNode? _root;
    private string _key = "";

    /// <summary>The tree of the complete document.</summary>
    /// <exception cref="InvalidOperationException">No document was written, or its end is missing.</exception>
    public DocumentNode Root => _root is not null && _open.Count == 0
        ? _root
        : throw new InvalidOperationException("The document is not complete: write one value and end every map and list in it.");

    /// <inheritdoc/>
    public override void BeginMap() => Begin(map: true, new MapNode());

    /// <inheritdoc/>
    public override void EndMap() => End(map: true);

    /// <inheritdoc/>
    public override void BeginList() => Begin(map: false, new ListNode());

    /// <inheritdoc/>
    public override void EndList() => End(map: false);

    /// <inheritdoc/>
    public override void Key(ReadOnlySpan<byte> utf8Name) => Key(Encoding.UTF8.GetString(utf8Name));

    /// <inheritdoc/>
    public override void Key(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        _nesting.TakeKey();
        _key = name;
    }

    /// <inheritdoc/>
    public override void Value(string value) => Scalar(ScalarNode.Of(value));

    /// <inheritdoc/>
    public override void Value(bool value) => Scalar(ScalarNode.Of(value));

    /// <inheritdoc/>
    public override void Value(long value) => Scalar(ScalarNode.Of(value));

    /// <inheritdoc/>
    public override void Value(double value) => Scalar(ScalarNode.Of(value));

    /// <inheritdoc/>
    public override void Null() => Scalar(ScalarNode.Null);

    private void Scalar(ScalarNode value)
    {
        Place(value);
        _nesting.EndValue();
    }

    private void Begin(bool map, DocumentNode collection)
    {
        Place(collection);
        _nesting.Enter(map, indent: 0);
        _open.Push(collection);
    }

    private void End(bool map)
    {
        _nesting.Leave(map);
        _open.Pop();
    }

    private void Place(DocumentNode value)
    {
        _nesting.BeginValue();
        if (_open.TryPeek(out DocumentNode? outer))
            AddTo(outer, value);
        else if (_root is null)
            _root = value;
        else
            throw new InvalidOperationException("A tree has one root: use a new builder for each document.");
    }

    private void AddTo(DocumentNode outer, DocumentNode value)
    {
        if (outer is MapNode map)
            map.Add(_key, value);
        else
            ((ListNode)outer).Add(value);
    }
}
