using System.Globalization;
using ManifestKit.SchemaTypes.Facts;

namespace ManifestKit.Documents;

/// <summary>What a schema says of one member of a type.</summary>
public sealed class SchemaField
{
    private static readonly string[] s_limits = ["minimum", "maximum", "minLength", "maxLength", "minItems", "maxItems"];

    private readonly FieldFacts _facts;
    private readonly SchemaType _owner;
    private SchemaType? _type;

    internal SchemaField(FieldFacts facts, SchemaType owner)
    {
        (_facts, _owner) = (facts, owner);
        (ListMapKeys, PatchStrategies) = (Words("keys"), Words("patch"));
    }

    /// <summary>The name in the file; <c>*</c> stands for all members that have no name in the schema.</summary>
    public string Name => _facts.Name;

    /// <summary>Whether the schema demands the member.</summary>
    public bool IsRequired => _facts.IsRequired;

    /// <summary>Whether the value is a list.</summary>
    public bool IsList => _facts.Shape.Kind == ShapeKind.List;

    /// <summary>Whether the value is a map from free names to values.</summary>
    public bool IsMap => _facts.Shape.Kind == ShapeKind.Map;

    /// <summary>The class, interface or enum of the value, or of the items of a list or a map; null if it is a scalar.</summary>
    public SchemaType? Type => _type ??= Leaf.Kind == ShapeKind.Named ? _owner.Sibling(Leaf.Name) : null;

    /// <summary>
    /// The scalar of the value, or of the items of a list or a map: <c>string</c>, <c>bool</c>, <c>int32</c>, <c>int64</c>, <c>double</c>,
    /// <c>base64</c>, <c>quantity</c>, <c>int-or-string</c>, <c>date-time</c>, <c>duration</c>, <c>any</c> …; null if it is a type.
    /// </summary>
    public string? Scalar => Leaf.Kind == ShapeKind.Scalar ? Leaf.Name : null;

    /// <summary>The regular expression that a string has to match, or that the names of the members <c>*</c> have to; null if there is none.</summary>
    public string? Pattern => _facts.Value("pattern");

    /// <summary>The only value that the member can have; null if there are several.</summary>
    public string? Constant => _facts.Constant;

    /// <summary>How a list is merged by the API server: <c>atomic</c>, <c>set</c> or <c>map</c>; null if the schema does not say.</summary>
    public string? ListType => _facts.Value("list");

    /// <summary>The members by which the items of a list of type <c>map</c> are told apart; otherwise empty.</summary>
    public IReadOnlyList<string> ListMapKeys { get; }

    /// <summary>Whether a map is replaced as a whole.</summary>
    public bool IsAtomicMap => _facts.Value("map") == "atomic";

    /// <summary>How a strategic merge patch treats the value: <c>merge</c>, <c>replace</c>, <c>retainKeys</c>; empty if the schema does not say.</summary>
    public IReadOnlyList<string> PatchStrategies { get; }

    /// <summary>The member by which a strategic merge patch matches the items of a list; null if it replaces the list.</summary>
    public string? PatchMergeKey => _facts.Value("mergeKey");

    /// <summary>The limits that the schema sets: keywords of JSON Schema and their numbers.</summary>
    internal IEnumerable<(string Keyword, long Value)> Limits =>
        from keyword in s_limits
        let text = _facts.Value(keyword)
        where long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _)
        select (keyword, long.Parse(text, CultureInfo.InvariantCulture));

    /// <summary>The only numbers that are allowed; empty if all are.</summary>
    internal IEnumerable<long> Numbers => Words("values").Select(number => long.Parse(number, CultureInfo.InvariantCulture));

    /// <summary>Whether null is a value of its own.</summary>
    internal bool IsNullable => _facts.IsNullable;

    /// <summary>The type with its nesting.</summary>
    internal TypeShape Shape => _facts.Shape;

    private TypeShape Leaf
    {
        get
        {
            var shape = _facts.Shape;
            while (shape.Item is { } item)
            {
                shape = item;
            }

            return shape;
        }
    }

    private string[] Words(string flag) => _facts.Value(flag)?.Split(',') ?? [];
}
