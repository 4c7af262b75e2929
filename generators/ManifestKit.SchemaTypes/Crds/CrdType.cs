using ManifestKit.SchemaTypes.Facts;

namespace ManifestKit.SchemaTypes.Crds;

/// <summary>A type of a custom resource before it has its name.</summary>
internal sealed class CrdType(TypeKind kind, List<FieldFacts> fields, List<EnumValue> values, IReadOnlyList<Flag> flags, IEnumerable<Flag> text)
{
    public TypeKind Kind => kind;

    public List<FieldFacts> Fields => fields;

    public List<EnumValue> Values => values;

    public IReadOnlyList<Flag> Flags => flags;

    /// <summary>The description, if there is one.</summary>
    public Flag[] Text { get; } = [.. text];

    /// <summary>What stands for its name in the types that have it as a member.</summary>
    public string Id { get; set; } = "";

    public CrdPlace Place { get; set; } = CrdPlace.Root("");

    /// <summary>Equal for types that may be one; descriptions do not count.</summary>
    public string Signature => string.Join(
        "\n",
        flags.Select(flag => flag.ToString())
            .Concat(fields.Select(member => member.Name + " " + member.Shape + " " + string.Join(" ", member.Flags.Where(flag => flag.Name != FieldFacts.Description))))
            .Concat(values.Select(value => value.Name + "=" + value.Wire))
            .Prepend(kind.ToString()));
}
