namespace ManifestKit.Languages.Json;

/// <summary>Finds the changes between two values. Lists are compared from both ends, which keeps it linear.</summary>
internal static class JsonPatchDiff
{
    public static List<JsonPatchOperation> Between(DataNode from, DataNode to)
    {
        List<JsonPatchOperation> operations = [];
        Compare(from, to, JsonPointer.Root, operations);
        return operations;
    }

    private static void Compare(DataNode from, DataNode to, JsonPointer path, List<JsonPatchOperation> operations)
    {
        switch (from, to)
        {
            case (DataMap a, DataMap b):
                CompareMaps(a, b, path, operations);
                break;
            case (DataList a, DataList b):
                CompareLists(a, b, path, operations);
                break;
            default:
                if (!from.DeepEquals(to))
                    operations.Add(new JsonPatchOperation(JsonPatchVerb.Replace, path, Value: to));
                break;
        }
    }

    private static void CompareMaps(DataMap from, DataMap to, JsonPointer path, List<JsonPatchOperation> operations)
    {
        foreach (var entry in from)
        {
            if (!to.Contains(entry.Key))
                operations.Add(new JsonPatchOperation(JsonPatchVerb.Remove, path.Append(entry.Key)));
        }

        foreach (var entry in to)
        {
            if (from.TryGet(entry.Key, out var old))
                Compare(old, entry.Value, path.Append(entry.Key), operations);
            else
                operations.Add(new JsonPatchOperation(JsonPatchVerb.Add, path.Append(entry.Key), Value: entry.Value));
        }
    }

    private static void CompareLists(DataList from, DataList to, JsonPointer path, List<JsonPatchOperation> operations)
    {
        var shorter = Math.Min(from.Count, to.Count);
        var head = 0;
        while (head < shorter && from[head].DeepEquals(to[head]))
            head++;
        var tail = 0;
        while (tail < shorter - head && from[from.Count - 1 - tail].DeepEquals(to[to.Count - 1 - tail]))
            tail++;

        var replaced = shorter - head - tail;
        for (var i = head; i < head + replaced; i++)
            Compare(from[i], to[i], path.Append(JsonPointer.Index(i)), operations);
        for (var i = from.Count - tail - 1; i >= head + replaced; i--)
            operations.Add(new JsonPatchOperation(JsonPatchVerb.Remove, path.Append(JsonPointer.Index(i))));
        for (var i = head + replaced; i < to.Count - tail; i++)
            operations.Add(new JsonPatchOperation(JsonPatchVerb.Add, path.Append(JsonPointer.Index(i)), Value: to[i]));
    }
}
