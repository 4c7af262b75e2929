using ManifestKit.Languages.Json;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>A field that a cluster does not change in an object that exists.</summary>
/// <param name="Subject">The kind with its group and version.</param>
/// <param name="Path">The field, as a JSON pointer.</param>
/// <param name="Page">Where that is said.</param>
internal sealed record ImmutableField(string Subject, string Path, string Page)
{
    /// <summary>The field in an object.</summary>
    public JsonPointer Pointer { get; } = JsonPointer.Parse(Path).Value;

    /// <summary>What a cluster takes the field for where it is absent; null: for nothing.</summary>
    public DataScalar? Default { get; init; }

    /// <summary>Whether the field cannot change from one object to the other: of some that depends on other fields.</summary>
    public Func<DataMap, DataMap, bool> Holds { get; init; } = static (_, _) => true;

    /// <summary>What an object has there.</summary>
    public DataNode? ValueIn(DataMap node) => Pointer.Find(node) is { } value && value is not (DataMap { Count: 0 } or DataList { Count: 0 }) ? value : Default;
}
