using System.Collections;

namespace ManifestKit.Languages.Json;

/// <summary>An ordered list of values.</summary>
public sealed class DataList : DataNode, IReadOnlyList<DataNode>
{
    private readonly DataNode[] _items;

    internal DataList(DataNode[] items, TextSpan span, string? tag = null)
        : base(DataKind.List, span, tag) => _items = items;

    /// <summary>A list that was not read from a text.</summary>
    public DataList(IEnumerable<DataNode> items)
        : this([.. items], default)
    {
    }

    /// <summary>A list with other items at the same place.</summary>
    internal DataList With(IEnumerable<DataNode> items) => new([.. items], Span, Tag);

    /// <inheritdoc/>
    public int Count => _items.Length;

    /// <inheritdoc/>
    public DataNode this[int index] => _items[index];

    /// <inheritdoc/>
    public IEnumerator<DataNode> GetEnumerator() => ((IEnumerable<DataNode>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();
}
