namespace ManifestKit.Rendering.Kustomize;

/// <summary>Finds two declarations that render one object.</summary>
internal static class UniqueObjects
{
    /// <summary>Objects by what tells them apart, in their order.</summary>
    /// <exception cref="RenderException">Two of them are the same one.</exception>
    public static OrderedDictionary<ObjectId, T> ById<T>(this IEnumerable<T> objects, Func<T, ObjectId> id, Func<T, Declaration> origin)
        where T : class
    {
        var unique = new OrderedDictionary<ObjectId, T>(objects.TryGetNonEnumeratedCount(out var count) ? count : 0);
        foreach (var item in objects)
        {
            if (unique.TryAdd(id(item), item))
                continue;
            var first = origin(unique[id(item)]).Source;
            throw new RenderException(
                origin(item),
                $"{id(item)} is rendered twice: another declaration ({System.IO.Path.GetFileName(first.File)}, line {first.Line}) renders it too; rename one of the two.");
        }

        return unique;
    }
}
