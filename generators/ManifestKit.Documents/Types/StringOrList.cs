using System.Collections;
using System.Runtime.CompilerServices;

namespace ManifestKit.Documents;

/// <summary>One string or a list of strings: a command line, or its words.</summary>
/// <remarks><c>"npm start"</c> is written as a string, <c>["npm", "start"]</c> as a list.</remarks>
[CollectionBuilder(typeof(StringOrList), nameof(Of))]
public readonly struct StringOrList : IDocument, IEnumerable<string>
{
    private readonly string? _text;
    private readonly IReadOnlyList<string>? _items;

    private StringOrList(string? text, IReadOnlyList<string>? items) => (_text, _items) = (text, items);

    /// <summary>One string.</summary>
    public static implicit operator StringOrList(string value) => new(value, null);

    /// <summary>A list of strings.</summary>
    public static implicit operator StringOrList(string[] value) => new(null, value);

    /// <summary>A list of strings.</summary>
    public static implicit operator StringOrList(List<string> value) => new(null, value);

    /// <summary>Whether this is one string.</summary>
    public bool IsString => _text is not null;

    /// <summary>A list of strings.</summary>
    /// <param name="items">The strings.</param>
    public static StringOrList Of(ReadOnlySpan<string> items) => new(null, items.ToArray());

    /// <inheritdoc/>
    public void Write(DocumentWriter writer)
    {
        if (_text is not null)
        {
            writer.Value(_text);
            return;
        }

        writer.BeginList();
        for (var i = 0; i < _items?.Count; i++)
        {
            writer.Value(_items[i]);
        }

        writer.EndList();
    }

    /// <summary>The strings of the list, or the one string.</summary>
    public IEnumerator<string> GetEnumerator() => (_text is not null ? [_text] : _items ?? []).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
