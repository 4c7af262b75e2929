namespace ManifestKit.Languages.Json;

/// <summary>Compares nodes by what they denote.</summary>
internal sealed class DataComparer : IEqualityComparer<DataNode>
{
    public static DataComparer Instance { get; } = new();

    public bool Equals(DataNode? x, DataNode? y) => ReferenceEquals(x, y) || (x, y) switch
    {
        (DataScalar a, DataScalar b) => ScalarEquals(a, b),
        (DataList a, DataList b) => ListEquals(a, b),
        (DataMap a, DataMap b) => MapEquals(a, b),
        _ => false,
    };

    public int GetHashCode(DataNode node)
    {
        var hash = (int)node.Kind;
        unchecked
        {
            switch (node)
            {
                case DataScalar { Kind: DataKind.Number } number:
                    return number.Number.GetHashCode();
                case DataScalar { Kind: DataKind.String } text:
                    return StringComparer.Ordinal.GetHashCode(text.Text);
                case DataScalar scalar:
                    return scalar.IsTrue ? 31 : hash;
                case DataList list:
                    foreach (var item in list)
                        hash = (hash * 31) + GetHashCode(item);
                    return hash;
                case DataMap map:
                    // Added up, because the order of the entries does not count.
                    foreach (var entry in map)
                        hash += (StringComparer.Ordinal.GetHashCode(entry.Key) * 31) ^ GetHashCode(entry.Value);
                    return hash;
                default:
                    return hash;
            }
        }
    }

    private static bool ScalarEquals(DataScalar a, DataScalar b) => a.Kind == b.Kind && a.Kind switch
    {
        DataKind.Null => true,
        DataKind.Boolean => a.IsTrue == b.IsTrue,
        DataKind.Number => a.Number == b.Number,
        _ => string.Equals(a.Text, b.Text, StringComparison.Ordinal),
    };

    private bool ListEquals(DataList a, DataList b)
    {
        if (a.Count != b.Count)
            return false;
        for (var i = 0; i < a.Count; i++)
        {
            if (!Equals(a[i], b[i]))
                return false;
        }

        return true;
    }

    private bool MapEquals(DataMap a, DataMap b)
    {
        if (a.Count != b.Count)
            return false;
        for (var i = 0; i < a.Count; i++)
        {
            if (!b.TryGet(a[i].Key, out var other) || !Equals(a[i].Value, other))
                return false;
        }

        return true;
    }
}
