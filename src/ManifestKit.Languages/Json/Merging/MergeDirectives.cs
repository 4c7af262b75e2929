namespace ManifestKit.Languages.Json;

/// <summary>The directives in a patch.</summary>
internal static class MergeDirectives
{
    public const string Patch = "$patch";
    public const string RetainKeys = "$retainKeys";
    public const string DeletePrefix = "$deleteFromPrimitiveList/";
    public const string OrderPrefix = "$setElementOrder/";

    /// <summary>The value of <c>$patch</c>, and the map without it.</summary>
    public static string? Take(DataMap map, List<SyntaxError> errors, out DataMap rest)
    {
        rest = map;
        if (!map.TryGet(Patch, out var directive))
            return null;
        rest = Without(map, Patch);
        if (directive is DataScalar { Text: "delete" or "replace" or "merge" } scalar)
            return scalar.Text;
        errors.Add(new SyntaxError(directive.Span, $"Found {directive}; expected the directive delete, replace or merge."));
        return null;
    }

    /// <summary>The directive for a whole list, which is an item that has nothing else, and the list without it.</summary>
    public static string? Take(DataList list, List<SyntaxError> errors, out DataList rest)
    {
        rest = list;
        var marker = list.FirstOrDefault(item => item is DataMap { Count: 1 } map && map.Contains(Patch));
        if (marker is null)
            return null;
        rest = list.With(list.Where(item => !ReferenceEquals(item, marker)));
        return Take((DataMap)marker, errors, out _);
    }

    public static bool IsDirective(string key) => key.StartsWith("$", StringComparison.Ordinal)
        && (key is Patch or RetainKeys
            || key.StartsWith(DeletePrefix, StringComparison.Ordinal)
            || key.StartsWith(OrderPrefix, StringComparison.Ordinal));

    public static DataMap Without(DataMap map, string key) => map.With(map.Where(entry => entry.Key != key));
}
