using ManifestKit.Languages.Compose;
using ManifestKit.Languages.Json;

namespace ManifestKit.Rendering.Compose;

/// <summary>Lists whose items Compose tells apart.</summary>
internal static class ListItems
{
    /// <summary>The items by identity, in their order; null if one has none, or two have the same.</summary>
    public static OrderedDictionary<string, DataNode>? ByIdentity(DataList list, ComposeMergeRule rule)
    {
        var items = new OrderedDictionary<string, DataNode>(list.Count, StringComparer.Ordinal);
        foreach (var item in list)
        {
            if (rule.IdentityOf(item) is not { } identity || !items.TryAdd(identity, item))
                return null;
        }

        return items;
    }
}
