using System.Globalization;
using ManifestKit.Languages.Json;
using ManifestKit.SchemaTypes.Emitting;
using ManifestKit.SchemaTypes.Facts;

namespace ManifestKit.SchemaTypes.Crds;

/// <summary>Makes the types of the custom resources of one group and version.</summary>
/// <remarks>
/// Equal objects become one class, named after the place nearest to the root, and what is a type of Kubernetes' own API becomes that type:
/// definitions repeat both without end.
/// </remarks>
internal sealed class CrdTypes(CoreTypes core)
{
    private const string ObjectMeta = TypeShape.OtherFormat + "Kubernetes.Meta.V1.ObjectMeta";

    /// <summary>A definition describes the beginning of a pattern as Kubernetes prints it for quantities.</summary>
    private const string QuantityPattern = @"^(\+|-)?(([0-9]+(\.[0-9]*)?)|(\.[0-9]+))";

    private readonly Dictionary<string, CrdType> _bySignature = new(StringComparer.Ordinal);
    private readonly List<CrdType> _types = [];

    /// <summary>Adds a kind with all that it consists of.</summary>
    public void Add(CustomResource resource)
    {
        var place = CrdPlace.Root(resource.Kind);
        var fields = Fields(resource.Schema, place, isRoot: true);
        fields.Insert(0, new FieldFacts("metadata", new TypeShape(ShapeKind.Named, ObjectMeta), default));
        var gvk = new Flag("gvk", resource.Group + "/" + resource.Version + "/" + resource.Kind);
        Flag[] flags = resource.IsNamespaced ? [gvk] : [gvk, new Flag("scope", "cluster")];
        Unique(new CrdType(TypeKind.Class, fields, [], flags, Describe(resource.Schema)), place);
    }

    /// <summary>The types, in the order of their names.</summary>
    /// <param name="ns">Their namespace below the format's.</param>
    public IEnumerable<TypeFacts> Types(string ns)
    {
        var names = Name();
        return _types
            .Select(type => new TypeFacts(
                type.Kind,
                ns,
                names[type.Id],
                new([.. type.Flags, .. type.Text]),
                new([.. type.Fields.Select(field => field with { Shape = Named(field.Shape, ns, names) })]),
                new([.. type.Values])))
            .OrderBy(type => type.Name, StringComparer.Ordinal);
    }

    /// <summary>Kinds have their names for themselves; of other types that want one name, all but one get a number.</summary>
    private Dictionary<string, string> Name()
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var type in _types.OrderBy(type => type.Place))
        {
            var name = type.Place.Name;
            for (var number = 2; !taken.Add(name); number++)
            {
                name = type.Place.Name + number.ToString(CultureInfo.InvariantCulture);
            }

            names.Add(type.Id, name);
        }

        return names;
    }

    private static TypeShape Named(TypeShape shape, string ns, Dictionary<string, string> names) => shape switch
    {
        { Item: { } item } => shape with { Item = Named(item, ns, names) },
        { Kind: ShapeKind.Named, IsOfOtherFormat: false } => shape with { Name = ns + "." + names[shape.Name] },
        _ => shape,
    };

    private List<FieldFacts> Fields(DataMap schema, CrdPlace place, bool isRoot = false)
    {
        var fields = new List<FieldFacts>();
        var required = CrdKeywords.Required(schema);
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (name, value, _) in schema["properties"] as DataMap ?? new DataMap([]))
        {
            var isOwn = isRoot && (name is "apiVersion" or "kind" or "metadata" or "status");
            if (value is DataMap member && name.Length > 0 && name != "*" && !isOwn)
            {
                var shape = Shape(member, place, name, isItem: false);
                IEnumerable<Flag> flags = [.. CrdKeywords.FlagsOf(member, shape, required.Contains(name)), .. PropertyName(name, names), .. Describe(member)];
                fields.Add(new FieldFacts(name, shape, new([.. flags])));
            }
        }

        if (CrdKeywords.IsSet(schema, "x-kubernetes-preserve-unknown-fields"))
        {
            fields.Add(new FieldFacts("*", Map(new TypeShape(ShapeKind.Scalar, "any")), default));
        }

        return fields;
    }

    private TypeShape Shape(DataMap schema, CrdPlace place, string member, bool isItem)
    {
        if (CrdKeywords.IsIntOrString(schema))
        {
            var isQuantity = CrdKeywords.Text(schema, "pattern")?.StartsWith(QuantityPattern, StringComparison.Ordinal) ?? false;
            return Scalar(isQuantity ? "quantity" : "int-or-string");
        }

        return CrdKeywords.Text(schema, "type") switch
        {
            "array" => new TypeShape(ShapeKind.List, "", schema["items"] is DataMap items ? Shape(items, place, member, isItem: true) : Scalar("any")),
            "object" => Object(schema, place, member, isItem),
            "string" when schema["enum"] is DataList values => Enum(values, place.Of(member, isItem)),
            "string" => Scalar(CrdKeywords.Text(schema, "format") switch { "byte" => "base64", "date-time" => "date-time", _ => "string" }),
            "integer" => Scalar(CrdKeywords.Text(schema, "format") == "int32" ? "int32" : "int64"),
            "number" => Scalar("double"),
            "boolean" => Scalar("bool"),
            _ => Scalar("any"),
        };
    }

    private TypeShape Object(DataMap schema, CrdPlace place, string member, bool isItem)
    {
        if (schema["properties"] is DataMap { Count: > 0 })
        {
            var here = place.Of(member, isItem);
            return core.Find(schema, member) is { } known
                ? new TypeShape(ShapeKind.Named, known)
                : Unique(new CrdType(TypeKind.Class, Fields(schema, here), [], [], Describe(schema)), here);
        }

        if (schema["additionalProperties"] is DataMap values)
        {
            return Map(Shape(values, place, member, isItem: true));
        }

        // Whatever stands in an object without members is pruned, unless the schema keeps it.
        var isOpen = CrdKeywords.IsSet(schema, "x-kubernetes-preserve-unknown-fields") || CrdKeywords.IsSet(schema, "x-kubernetes-embedded-resource")
            || CrdKeywords.IsSet(schema, "additionalProperties");
        return isOpen ? Scalar("any") : Unique(new CrdType(TypeKind.Class, [], [], [], Describe(schema)), place.Of(member, isItem));
    }

    private TypeShape Enum(DataList values, CrdPlace place)
    {
        var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var type = new CrdType(TypeKind.Enum, [], [], [], []);
        foreach (var wire in values.OfType<DataScalar>().Where(value => value.Kind != DataKind.Null).Select(value => value.Text))
        {
            // Spellings that differ only in case mean the same to whoever accepts both.
            var name = EnumNames.Of(wire);
            if (names.Add(name))
            {
                type.Values.Add(new EnumValue(wire.All(letter => letter is '-' or '_' || char.IsLetterOrDigit(letter)) && wire.Length > 0 ? wire : name, wire));
            }
        }

        return Unique(type, place);
    }

    private TypeShape Unique(CrdType type, CrdPlace place)
    {
        var signature = type.Signature;
        if (!_bySignature.TryGetValue(signature, out var known))
        {
            _bySignature[signature] = known = type;
            type.Id = "#" + _types.Count.ToString(CultureInfo.InvariantCulture);
            type.Place = place;
            _types.Add(type);
        }

        known.Place = place.CompareTo(known.Place) < 0 ? place : known.Place;
        return new TypeShape(ShapeKind.Named, known.Id);
    }

    private static TypeShape Scalar(string name) => new(ShapeKind.Scalar, name);

    private static TypeShape Map(TypeShape item) => new(ShapeKind.Map, "", item);

    /// <summary>A name of its own for a property whose name would be that of another one.</summary>
    private static IEnumerable<Flag> PropertyName(string member, HashSet<string> names)
    {
        var name = Names.Pascal(member);
        for (var number = 2; !names.Add(name); number++)
        {
            name = Names.Pascal(member) + number.ToString(CultureInfo.InvariantCulture);
        }

        return name == Names.Pascal(member) ? [] : [new Flag("as", name)];
    }

    private static IEnumerable<Flag> Describe(DataMap schema) =>
        CrdKeywords.Text(schema, "description") is { } text ? [new Flag(FieldFacts.Description, text)] : [];
}
