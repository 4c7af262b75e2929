using ManifestKit.Languages.Json;

namespace ManifestKit.Languages.Compose;

/// <summary>Gives values that can be written in several ways one form.</summary>
internal static class ComposeNormalForm
{
    private static readonly DataMap Started = new([new DataEntry("condition", DataScalar.Of("service_started"))]);

    public static DataNode Of(DataNode node, ComposeMergeRule rule) => (rule.Merging, node) switch
    {
        (ComposeMerging.Replace, _) => node,
        (ComposeMerging.Variables, DataMap map) => map.With(map.Select(entry => new DataEntry(entry.Key, AsText(entry.Value), entry.KeySpan))),
        (ComposeMerging.Variables, DataList list) => FromList(list, Variable),
        (ComposeMerging.Names, DataList list) => FromList(list, item => Named(item, DataScalar.Null)),
        (ComposeMerging.Dependencies, DataList list) => FromList(list, item => Named(item, Started)),
        (ComposeMerging.Texts, DataScalar { Kind: not DataKind.Null } text) => Unique(new DataList([text], text.Span, text.Tag), rule),
        (ComposeMerging.Build, DataScalar { Kind: not DataKind.Null } folder) => new DataMap([new DataEntry("context", folder)], folder.Span),
        (_, DataMap map) => map.With(map.Select(entry => new DataEntry(entry.Key, Of(entry.Value, rule.Field(entry.Key)), entry.KeySpan))),
        (_, DataList list) => Unique(list, rule),
        _ => node,
    };

    /// <summary>Puts the later of two items of one identity in the earlier one's place, and items whose order means nothing in one order.</summary>
    public static DataList Unique(DataList list, ComposeMergeRule rule)
    {
        if (rule.Items == ComposeItemIdentity.None)
            return list;
        var items = new List<KeyValuePair<string?, DataNode>>(list.Count);
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var item in list)
        {
            var identity = rule.IdentityOf(item);
            if (identity is not null && places.TryGetValue(identity, out var place))
            {
                items[place] = new(identity, item);
                continue;
            }

            if (identity is not null)
                places.Add(identity, items.Count);
            items.Add(new(identity, item));
        }

        if (!rule.IsOrdered)
            items = [.. items.OrderBy(item => item.Key, StringComparer.Ordinal)];
        return list.With(items.Select(item => item.Value));
    }

    private static DataMap FromList(DataList list, Func<DataNode, DataEntry> entry)
    {
        var entries = new List<DataEntry>(list.Count);
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var item in list.Select(entry))
        {
            if (places.TryGetValue(item.Key, out var place))
            {
                entries[place] = item;
            }
            else
            {
                places.Add(item.Key, entries.Count);
                entries.Add(item);
            }
        }

        return new DataMap([.. entries], list.Span, list.Tag);
    }

    private static DataEntry Variable(DataNode item)
    {
        var text = Text(item);
        var equals = text.IndexOf('=');
        return equals < 0
            ? new DataEntry(text, DataScalar.Null, item.Span)
            : new DataEntry(text.Substring(0, equals), new DataScalar(DataKind.String, text.Substring(equals + 1), item.Span), item.Span);
    }

    private static DataEntry Named(DataNode item, DataNode value) => new(Text(item), value, item.Span);

    private static DataNode AsText(DataNode node) =>
        node is DataScalar { Kind: DataKind.Number or DataKind.Boolean } scalar ? new DataScalar(DataKind.String, scalar.Text, scalar.Span, scalar.Tag) : node;

    private static string Text(DataNode item) => item is DataScalar scalar ? scalar.Text : item.ToString();
}
