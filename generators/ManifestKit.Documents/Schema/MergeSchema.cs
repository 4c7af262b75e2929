using System.Runtime.CompilerServices;
using ManifestKit.Languages.Json;

namespace ManifestKit.Documents;

/// <summary>What the facts of a type say about merging its documents.</summary>
/// <seealso href="https://kubernetes.io/docs/tasks/manage-kubernetes-objects/update-api-object-kubectl-patch/"/>
public sealed class MergeSchema : IMergeSchema
{
    private static readonly ConditionalWeakTable<SchemaType, MergeSchema> s_types = [];

    private readonly SchemaType? _type;
    private readonly SchemaField? _list;
    private Dictionary<string, MergeSchema?>? _fields;

    private MergeSchema(SchemaType? type, SchemaField? list) => (_type, _list) = (type, list);

    /// <inheritdoc/>
    public IMergeSchema? Items => _list is not null && _type is not null ? Of(_type) : null;

    /// <inheritdoc/>
    public bool MergesList => _list is not null && _list.PatchStrategies.Contains("merge");

    /// <inheritdoc/>
    public string? MergeKey => _list?.PatchMergeKey;

    /// <inheritdoc/>
    public IReadOnlyList<string> ListMapKeys => _list?.ListMapKeys ?? [];

    /// <summary>The facts of a type.</summary>
    /// <param name="type">The type of the document, or of a part of it.</param>
    public static MergeSchema Of(SchemaType type) => s_types.GetValue(type, static key => new MergeSchema(key, null));

    /// <inheritdoc/>
    public IMergeSchema? Field(string name) =>
        _list is null && (_fields ??= Fields()).TryGetValue(name, out var schema) ? schema : null;

    private Dictionary<string, MergeSchema?> Fields() =>
        _type?.Fields.ToDictionary(field => field.Name, Value, StringComparer.Ordinal) ?? [];

    private static MergeSchema? Value(SchemaField field) =>
        field.IsList ? new MergeSchema(field.Type, field)
        : field.IsMap || field.Type is not { } type ? null
        : Of(type);
}
