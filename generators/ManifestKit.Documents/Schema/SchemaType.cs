using ManifestKit.SchemaTypes.Facts;

namespace ManifestKit.Documents;

/// <summary>What a schema says of one type.</summary>
public sealed class SchemaType
{
    private readonly TypeFacts _facts;
    private readonly FactsFile _file;
    private readonly IReadOnlyDictionary<string, SchemaType> _format;
    private IReadOnlyList<SchemaField>? _fields;

    internal SchemaType(TypeFacts facts, FactsFile file, IReadOnlyDictionary<string, SchemaType> format)
    {
        (_facts, _file, _format) = (facts, file, format);
        Name = file.Namespace + "." + facts.FullName;
        if (facts.Value("gvk") is { } gvk)
        {
            var slash = gvk.LastIndexOf('/');
            (ApiVersion, Kind) = (gvk[..slash], gvk[(slash + 1)..]);
        }
    }

    /// <summary>The full name of the C# type.</summary>
    public string Name { get; }

    /// <summary>The API group and version if this is a Kubernetes kind, otherwise null.</summary>
    public string? ApiVersion { get; }

    /// <summary>The kind if this is a Kubernetes kind, otherwise null.</summary>
    public string? Kind { get; }

    /// <summary>Whether objects of this Kubernetes kind live in a namespace; false for all other types.</summary>
    public bool IsNamespaced => Kind is not null && _facts.Value("scope") != "cluster";

    /// <summary>
    /// Whether this is a custom resource, or belongs to one. Its merge keys are the API server's: tools that patch files, such as Kustomize,
    /// have no schema for it, and replace its lists as a whole.
    /// </summary>
    public bool IsCustom => _file.IsCustom;

    /// <summary>The exact spellings of the values if this is a closed set, otherwise empty.</summary>
    public IReadOnlyList<string> Values => [.. _facts.Values.Select(value => value.Wire)];

    /// <summary>The members, in the order in which they are written. <c>apiVersion</c> and <c>kind</c> of a Kubernetes kind are not among them.</summary>
    public IReadOnlyList<SchemaField> Fields => _fields ??= [.. _facts.Fields.Select(member => new SchemaField(member, this))];

    /// <summary>The member of that name; null if there is none.</summary>
    /// <param name="name">The name in the file.</param>
    public SchemaField? Field(string name)
    {
        foreach (var field in Fields)
        {
            if (field.Name == name)
            {
                return field;
            }
        }

        return null;
    }

    /// <summary>The name of the format.</summary>
    internal string Format => _file.Format;

    /// <summary>What C# construct the type becomes.</summary>
    internal TypeKind Construct => _facts.Kind;

    /// <summary>Whether the values of an enum are written as numbers.</summary>
    internal bool HasNumbers => _facts.Value("int") is not null;

    /// <summary>The classes that have this interface.</summary>
    internal IEnumerable<SchemaType> Implementations =>
        _format.Values.Where(type => type._facts.Namespace == _facts.Namespace && type._facts.Interfaces.Contains(_facts.Name));

    /// <summary>A type that a member names: one of this format, unless its name is a full one.</summary>
    internal SchemaType? Sibling(string name) =>
        name.StartsWith(TypeShape.OtherFormat, StringComparison.Ordinal) ? SchemaFacts.Find(name) : _format.GetValueOrDefault(_file.Namespace + "." + name);
}
