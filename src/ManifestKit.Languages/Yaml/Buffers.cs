namespace ManifestKit.Languages.Yaml;

/// <summary>Lists that are filled, copied and filled again, by whatever is read next. Each thread has its own.</summary>
internal static class Buffers<T>
{
    /// <summary>A list that grew beyond this is not kept.</summary>
    private const int LargestKept = 1_024;

    [ThreadStatic]
    private static Stack<List<T>>? t_free;

    /// <summary>An empty list.</summary>
    public static List<T> Take() => t_free is { Count: > 0 } free ? free.Pop() : [];

    /// <summary>Takes a list back, and empties it.</summary>
    public static void GiveBack(List<T> buffer)
    {
        buffer.Clear();
        if (buffer.Capacity <= LargestKept)
            (t_free ??= new()).Push(buffer);
    }
}
