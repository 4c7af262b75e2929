using ManifestKit.SchemaTypes.Facts;

namespace ManifestKit.Distiller;

/// <summary>A type while it is being collected.</summary>
internal sealed class DistilledType(string fullName, TypeKind kind)
{
    public string FullName { get; set; } = fullName;

    public TypeKind Kind { get; set; } = kind;

    public SortedDictionary<string, string> Flags { get; } = new(StringComparer.Ordinal);

    public List<FieldFacts> Fields { get; } = [];

    public List<EnumValue> Values { get; } = [];

    public string Namespace => FullName.LastIndexOf('.') is var dot and > 0 ? FullName[..dot] : "";

    public string Name => FullName[(FullName.LastIndexOf('.') + 1)..];

    public string[] Interfaces => Flags.TryGetValue("is", out var names) ? names.Split(',') : [];

    /// <summary>The types that this one names.</summary>
    public IEnumerable<string> References => Interfaces.Concat(Fields.Select(member => Leaf(member.Shape)).OfType<string>());

    /// <summary>The member of that name; an exception if there is none.</summary>
    public FieldFacts Field(string name) =>
        Fields.Find(member => member.Name == name) ?? throw new InvalidDataException($"The type '{FullName}' has no member '{name}'.");

    /// <summary>Adds a member, or puts it in the place of the one that has its name.</summary>
    public void Set(FieldFacts field)
    {
        var index = Fields.FindIndex(other => other.Name == field.Name);
        if (index < 0)
        {
            Fields.Add(field);
        }
        else
        {
            Fields[index] = field;
        }
    }

    /// <summary>Puts the named members in front, in that order; the others keep theirs.</summary>
    public void Order(IEnumerable<string> names)
    {
        var front = names.Select(Field).ToList();
        var rest = Fields.Except(front).ToList();
        Fields.Clear();
        Fields.AddRange(front);
        Fields.AddRange(rest);
    }

    /// <summary>The facts as they are now.</summary>
    public TypeFacts ToFacts() => new(
        Kind, Namespace, Name, new([.. Flags.Select(flag => new Flag(flag.Key, flag.Value))]), new([.. Fields]), new([.. Values]));

    private static string? Leaf(TypeShape shape) =>
        shape.Item is { } item ? Leaf(item) : shape is { Kind: ShapeKind.Named, IsOfOtherFormat: false } ? shape.Name : null;
}
