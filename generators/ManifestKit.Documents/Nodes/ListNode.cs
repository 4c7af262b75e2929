using System.Collections;

namespace ManifestKit.Documents;

/// <summary>Values in an order that has a meaning.</summary>
public sealed class ListNode : DocumentNode, IReadOnlyList<DocumentNode>
{
    private readonly List<DocumentNode> _items = [];

    /// <inheritdoc/>
    public int Count => _items.Count;

    /// <summary>The item at a place.</summary>
    /// <param name="index">The place, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public DocumentNode this[int index]
    {
        get => _items[index];
        set => _items[index] = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>Adds an item, last.</summary>
    /// <param name="item">The item.</param>
    public void Add(DocumentNode item) => Insert(_items.Count, item);

    /// <summary>Adds an item before the one that stands at a place.</summary>
    /// <param name="index">The place, from 0 to <see cref="Count"/>.</param>
    /// <param name="item">The item.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public void Insert(int index, DocumentNode item)
    {
        ArgumentNullException.ThrowIfNull(item);
        _items.Insert(index, item);
    }

    /// <summary>Removes the item at a place.</summary>
    /// <param name="index">The place, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such place.</exception>
    public void RemoveAt(int index) => _items.RemoveAt(index);

    /// <inheritdoc/>
    public override DocumentNode DeepClone()
    {
        var clone = new ListNode();
        foreach (DocumentNode item in _items)
            clone.Add(item.DeepClone());
        return clone;
    }

    /// <inheritdoc/>
    public override void Write(DocumentWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        writer.BeginList();
        foreach (DocumentNode item in _items)
            item.Write(writer);
        writer.EndList();
    }

    /// <summary>The items in their order.</summary>
    public IEnumerator<DocumentNode> GetEnumerator() => _items.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private protected override bool IsEqualTo(DocumentNode other) =>
        other is ListNode list && _items.SequenceEqual(list._items, EqualityComparer<DocumentNode>.Create(DeepEquals));
}
