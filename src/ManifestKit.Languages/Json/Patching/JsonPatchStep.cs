namespace ManifestKit.Languages.Json;

/// <summary>Applies one operation: copies the collections on the way, and shares everything else.</summary>
internal static class JsonPatchStep
{
    /// <summary>A change of the value at the end of a path: gets the collection, gives the changed one, or null with a problem.</summary>
    private delegate DataNode? Edit(DataNode parent, string token, out string problem);

    public static DataNode? Apply(DataNode root, JsonPatchOperation operation, out string problem)
    {
        problem = "";
        switch (operation.Verb)
        {
            case JsonPatchVerb.Add:
                return Add(root, operation.Path, operation.Value!, out problem);
            case JsonPatchVerb.Remove:
                return Remove(root, operation.Path, out problem);
            case JsonPatchVerb.Replace:
                return Replace(root, operation.Path, operation.Value!, out problem);
            case JsonPatchVerb.Test:
                if (operation.Path.Find(root) is not { } found)
                    return Missing(out problem);
                problem = $"the value is {Shorten(found)}, and not {Shorten(operation.Value!)}.";
                return found.DeepEquals(operation.Value!) ? root : null;
            default:
                return Transfer(root, operation, out problem);
        }
    }

    private static DataNode? Transfer(DataNode root, JsonPatchOperation operation, out string problem)
    {
        var from = operation.From!;
        if (from.Find(root) is not { } value)
        {
            problem = $"'{from}' does not exist.";
            return null;
        }

        if (operation.Verb == JsonPatchVerb.Copy)
            return Add(root, operation.Path, value, out problem);
        problem = $"'{from}' cannot move into itself.";
        if (operation.Path.Tokens.Count > from.Tokens.Count && from.Tokens.SequenceEqual(operation.Path.Tokens.Take(from.Tokens.Count)))
            return null;
        if (from.Tokens.Count == 0)
            return root;
        return Remove(root, from, out problem) is { } rest ? Add(rest, operation.Path, value, out problem) : null;
    }

    private static DataNode? Add(DataNode root, JsonPointer path, DataNode value, out string problem)
    {
        return At(root, path, 0, AddTo, whole: value, out problem);

        DataNode? AddTo(DataNode parent, string token, out string problem)
        {
            problem = "";
            if (parent is DataMap map)
                return map.With(Set(map, token, value));
            if (parent is not DataList list)
                return Missing(out problem);
            var index = list.Count;
            if (token != "-" && (!JsonPointer.TryIndex(token, out index) || index > list.Count))
            {
                problem = $"'{token}' is no place in a list of {list.Count}; expected 0 to {list.Count}, or '-' for its end.";
                return null;
            }

            return list.With(list.Take(index).Append(value).Concat(list.Skip(index)));
        }
    }

    private static DataNode? Remove(DataNode root, JsonPointer path, out string problem)
    {
        return At(root, path, 0, RemoveFrom, whole: null, out problem);

        static DataNode? RemoveFrom(DataNode parent, string token, out string problem)
        {
            if (JsonPointer.Step(parent, token) is null)
                return Missing(out problem);
            problem = "";
            if (parent is DataMap map)
                return map.With(map.Where(entry => entry.Key != token));
            JsonPointer.TryIndex(token, out var index);
            var list = (DataList)parent;
            return list.With(list.Where((_, i) => i != index));
        }
    }

    private static DataNode? Replace(DataNode root, JsonPointer path, DataNode value, out string problem)
    {
        return At(root, path, 0, ReplaceIn, whole: value, out problem);

        DataNode? ReplaceIn(DataNode parent, string token, out string problem)
        {
            if (JsonPointer.Step(parent, token) is null)
                return Missing(out problem);
            problem = "";
            return Put(parent, token, value);
        }
    }

    private static DataNode? At(DataNode node, JsonPointer path, int depth, Edit edit, DataNode? whole, out string problem)
    {
        problem = "the whole value cannot be removed.";
        if (path.Tokens.Count == 0)
            return whole;
        var token = path.Tokens[depth];
        if (depth == path.Tokens.Count - 1)
            return edit(node, token, out problem);
        if (JsonPointer.Step(node, token) is not { } child)
            return Missing(out problem);
        return At(child, path, depth + 1, edit, whole, out problem) is { } changed ? Put(node, token, changed) : null;
    }

    private static DataNode Put(DataNode parent, string token, DataNode value)
    {
        if (parent is DataMap map)
            return map.With(Set(map, token, value));
        JsonPointer.TryIndex(token, out var index);
        var list = (DataList)parent;
        return list.With(list.Select((item, i) => i == index ? value : item));
    }

    private static IEnumerable<DataEntry> Set(DataMap map, string key, DataNode value) => map.Contains(key)
        ? map.Select(entry => entry.Key == key ? entry with { Value = value } : entry)
        : map.Append(new DataEntry(key, value));

    private static DataNode? Missing(out string problem)
    {
        problem = "the path does not exist.";
        return null;
    }

    private static string Shorten(DataNode node)
    {
        const int longest = 60;
        var text = node.ToString();
        return text.Length <= longest ? text : text.Substring(0, longest) + "...";
    }
}
