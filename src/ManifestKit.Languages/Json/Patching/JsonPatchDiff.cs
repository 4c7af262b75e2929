namespace ManifestKit.Languages.Json;

/// <summary>Finds the changes between two values. Lists are compared from both ends, which keeps it linear.</summary>
internal sealed class JsonPatchDiff(bool testsOldValues)
{
    private readonly List<JsonPatchOperation> _operations = [];

    public static IReadOnlyList<JsonPatchOperation> Between(DataNode from, DataNode to, bool testsOldValues)
    {
        var diff = new JsonPatchDiff(testsOldValues);
        diff.Compare(from, to, JsonPointer.Root);
        return diff._operations;
    }

    private void Compare(DataNode from, DataNode to, JsonPointer path)
    {
        switch (from, to)
        {
            case (DataMap a, DataMap b):
                CompareMaps(a, b, path);
                break;
            case (DataList a, DataList b):
                CompareLists(a, b, path);
                break;
            default:
                if (!from.DeepEquals(to))
                    Change(JsonPatchVerb.Replace, path, from, to);
                break;
        }
    }

    private void CompareMaps(DataMap from, DataMap to, JsonPointer path)
    {
        foreach (var entry in from)
        {
            if (!to.Contains(entry.Key))
                Change(JsonPatchVerb.Remove, path.Append(entry.Key), entry.Value, null);
        }

        foreach (var entry in to)
        {
            if (from.TryGet(entry.Key, out var old))
                Compare(old, entry.Value, path.Append(entry.Key));
            else
                _operations.Add(new JsonPatchOperation(JsonPatchVerb.Add, path.Append(entry.Key), Value: entry.Value));
        }
    }

    private void CompareLists(DataList from, DataList to, JsonPointer path)
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
            Compare(from[i], to[i], path.Append(JsonPointer.Index(i)));
        for (var i = from.Count - tail - 1; i >= head + replaced; i--)
            Change(JsonPatchVerb.Remove, path.Append(JsonPointer.Index(i)), from[i], null);
        for (var i = head + replaced; i < to.Count - tail; i++)
            _operations.Add(new JsonPatchOperation(JsonPatchVerb.Add, path.Append(JsonPointer.Index(i)), Value: to[i]));
    }

    private void Change(JsonPatchVerb verb, JsonPointer path, DataNode old, DataNode? value)
    {
        if (testsOldValues)
            _operations.Add(new JsonPatchOperation(JsonPatchVerb.Test, path, Value: old));
        _operations.Add(new JsonPatchOperation(verb, path, Value: value));
    }
}
