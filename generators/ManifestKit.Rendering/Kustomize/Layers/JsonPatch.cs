using ManifestKit.Documents;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>A JSON patch between two trees. It tests each value that it replaces or removes, so that it never changes what it does not know.</summary>
/// <seealso href="https://www.rfc-editor.org/rfc/rfc6902"/>
internal static class JsonPatch
{
    public static ListNode Between(MapNode before, MapNode after)
    {
        var operations = new ListNode();
        Append(operations, "", before, after);
        return operations;
    }

    private static void Append(ListNode operations, string path, MapNode before, MapNode after)
    {
        foreach (var (key, value) in after)
        {
            var pointer = $"{path}/{Escape(key)}";
            if (!before.TryGet(key, out var old))
            {
                operations.Add(Operation("add", pointer, value));
            }
            else if (old is MapNode oldMap && value is MapNode map)
            {
                Append(operations, pointer, oldMap, map);
            }
            else if (!DocumentNode.DeepEquals(old, value))
            {
                operations.Add(Operation("test", pointer, old));
                operations.Add(Operation("replace", pointer, value));
            }
        }

        foreach (var (key, old) in before)
        {
            if (after.TryGet(key, out _))
                continue;
            var pointer = $"{path}/{Escape(key)}";
            operations.Add(Operation("test", pointer, old));
            operations.Add(Operation("remove", pointer, null));
        }
    }

    private static string Escape(string key) => key.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal);

    private static MapNode Operation(string name, string pointer, DocumentNode? value)
    {
        var operation = new MapNode();
        operation.Add("op", ScalarNode.Of(name));
        operation.Add("path", ScalarNode.Of(pointer));
        if (value is not null)
            operation.Add("value", value.DeepClone());
        return operation;
    }
}
