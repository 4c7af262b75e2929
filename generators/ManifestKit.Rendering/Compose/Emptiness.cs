namespace ManifestKit.Rendering.Compose;

/// <summary>Members that are left out of a file when they are empty.</summary>
internal static class Emptiness
{
    public static List<T>? OrNull<T>(this List<T> items) => items.Count == 0 ? null : items;

    public static Dictionary<string, T>? OrNull<T>(this Dictionary<string, T> entries) => entries.Count == 0 ? null : entries;
}
