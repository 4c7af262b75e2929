namespace ManifestKit.Documents.Tests.Writing;

/// <summary>Short names for trees in tests.</summary>
internal static class Node
{
    public static ScalarNode Of(string text) => ScalarNode.Of(text);

    public static ListNode List(params ReadOnlySpan<DocumentNode> items)
    {
        var list = new ListNode();
        foreach (DocumentNode item in items)
            list.Add(item);
        return list;
    }

    public static MapNode Map(params ReadOnlySpan<(string Key, DocumentNode Value)> entries)
    {
        var map = new MapNode();
        foreach ((string key, DocumentNode value) in entries)
            map.Add(key, value);
        return map;
    }
}
