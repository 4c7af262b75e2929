using System.Text;
using ManifestKit.Documents;
using ManifestKit.Languages.Compose;

namespace ManifestKit.Rendering.Compose;

/// <summary>What tells the rendered items of a list apart: all are in the long form.</summary>
internal static class ListItems
{
    /// <summary>The items by identity, in their order; null if one has none, or two have the same.</summary>
    public static OrderedDictionary<string, DocumentNode>? ByIdentity(ListNode list, ComposeItemIdentity identity)
    {
        var items = new OrderedDictionary<string, DocumentNode>(list.Count, StringComparer.Ordinal);
        foreach (var item in list)
        {
            if (Of(item, identity) is not { } text || !items.TryAdd(text, item))
                return null;
        }

        return items;
    }

    private static string? Of(DocumentNode item, ComposeItemIdentity identity) => (identity, item) switch
    {
        (ComposeItemIdentity.Text, ScalarNode scalar) => Convert.ToString(scalar.Value, System.Globalization.CultureInfo.InvariantCulture),
        (ComposeItemIdentity.Port, MapNode port) => Fields(port, "host_ip", "published", "target", "protocol"),
        (ComposeItemIdentity.MountPath or ComposeItemIdentity.File, MapNode mount) => Fields(mount, "target"),
        _ => null,
    };

    private static string Fields(MapNode map, params ReadOnlySpan<string> names)
    {
        var text = new StringBuilder();
        foreach (var name in names)
            text.Append(map.TryGet(name, out var value) ? value.ToString() : "-").Append('\n');
        return text.ToString();
    }
}
