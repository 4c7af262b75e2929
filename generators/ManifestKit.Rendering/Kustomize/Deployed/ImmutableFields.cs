using ManifestKit.Languages.Json;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>Finds changes of what a cluster does not change in an object that exists.</summary>
internal static class ImmutableFields
{
    private static readonly ILookup<string, ImmutableField> s_bySubject = ImmutableFieldTable.All.ToLookup(field => field.Subject, StringComparer.Ordinal);

    /// <summary>Those of a kind.</summary>
    /// <param name="subject">The kind with its group and version.</param>
    public static IEnumerable<ImmutableField> Of(string subject) => s_bySubject[subject];

    /// <summary>Whether objects of a kind have such fields.</summary>
    public static bool HasAny(ObjectId id) => s_bySubject.Contains(SubjectOf(id));

    /// <summary>The first such change of an object; null if there is none.</summary>
    /// <param name="id">What the object is.</param>
    /// <param name="before">The object that exists.</param>
    /// <param name="after">The object as it is declared now.</param>
    public static ImmutableChange? ChangeOf(ObjectId id, DataMap before, DataMap after) =>
        Of(SubjectOf(id)).Select(field => Change(field, before, after)).FirstOrDefault(change => change is not null);

    private static string SubjectOf(ObjectId id) => $"{id.ApiVersion}/{id.Kind}";

    private static ImmutableChange? Change(ImmutableField field, DataMap before, DataMap after)
    {
        var (old, now) = (field.ValueIn(before), field.ValueIn(after));
        if (ReferenceEquals(old, now) || (old is not null && now is not null && old.DeepEquals(now)) || !field.Holds(before, after))
            return null;
        if (DataDifference.Between(Respelled(now), Respelled(old)) is not { } difference)
            return null;
        var path = JsonPointer.Parse(field.Path + difference.Path).Value;
        return new(path, path.Find(before), path.Find(after), field.Page);
    }

    private static DataNode? Respelled(DataNode? value) => value is null ? null : Quantities.Respelled(value);
}
