using ManifestKit.Languages.Json;
using ManifestKit.Languages.JsonSchema;
using ManifestKit.SchemaTypes.Facts;

namespace ManifestKit.SchemaTypes.Crds;

/// <summary>What the keywords of a structural schema say of one member, as flags of the facts.</summary>
/// <remarks>Reference: https://kubernetes.io/docs/tasks/extend-kubernetes/custom-resources/custom-resource-definitions/.</remarks>
internal static class CrdKeywords
{
    /// <summary>A keyword of a schema and the flag that says the same, in the order of the flags.</summary>
    private static readonly (string Keyword, string Flag)[] s_flags =
    [
        ("x-kubernetes-list-type", "list"),
        ("x-kubernetes-list-map-keys", "keys"),
        ("x-kubernetes-map-type", "map"),
        ("minimum", "minimum"),
        ("maximum", "maximum"),
        ("minLength", "minLength"),
        ("maxLength", "maxLength"),
        ("minItems", "minItems"),
        ("maxItems", "maxItems"),
    ];

    /// <summary>The flags of a member.</summary>
    public static IEnumerable<Flag> FlagsOf(DataMap schema, TypeShape shape, bool isRequired)
    {
        if (isRequired)
        {
            yield return new Flag("required", "");
        }

        foreach (var (keyword, flag) in s_flags)
        {
            if (schema.TryGet(keyword, out var value) && !(value is DataScalar { Text: "granular" }))
            {
                yield return new Flag(flag, value is DataList list ? string.Join(",", list.OfType<DataScalar>().Select(item => item.Text)) : ((DataScalar)value).Text);
            }
        }

        if (schema["enum"] is DataList values && shape.Kind == ShapeKind.Scalar)
        {
            yield return new Flag("values", string.Join(",", values.OfType<DataScalar>().Select(value => value.Text)));
        }

        if (shape is { Kind: ShapeKind.Scalar, Name: "string" } && Text(schema, "pattern") is { } pattern && IsReadable(pattern))
        {
            yield return new Flag("pattern", pattern);
        }
    }

    /// <summary>The names of the members that an object must have.</summary>
    public static HashSet<string> Required(DataMap schema) =>
        schema["required"] is DataList names ? new(names.OfType<DataScalar>().Select(name => name.Text), StringComparer.Ordinal) : [];

    /// <summary>The text of a keyword; null if it is absent or no string.</summary>
    public static string? Text(DataMap schema, string keyword) => schema[keyword] is DataScalar { Kind: DataKind.String } scalar ? scalar.Text : null;

    public static bool IsIntOrString(DataMap schema) => IsSet(schema, "x-kubernetes-int-or-string");

    public static bool IsSet(DataMap schema, string keyword) => schema[keyword] is DataScalar { Kind: DataKind.Boolean, IsTrue: true };

    /// <summary>Definitions may have patterns that the check of documents cannot read: these are left to the API server.</summary>
    private static bool IsReadable(string pattern) =>
        CompiledSchema.Compile(new DataMap([new DataEntry("pattern", DataScalar.Of(pattern))])).Success;
}
