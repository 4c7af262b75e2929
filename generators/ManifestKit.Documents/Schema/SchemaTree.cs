using System.Globalization;
using ManifestKit.Languages.Json;
using ManifestKit.SchemaTypes.Facts;

namespace ManifestKit.Documents;

/// <summary>Makes a JSON schema of a type and of all types that it reaches.</summary>
internal sealed class SchemaTree
{
    private readonly bool _isPatch;
    private readonly Dictionary<string, DataNode> _definitions = new(StringComparer.Ordinal);
    private readonly Queue<SchemaType> _open = new();
    private readonly HashSet<SchemaType> _reached = [];

    private SchemaTree(bool isPatch) => _isPatch = isPatch;

    public static DataNode Of(SchemaType root, bool isPatch)
    {
        var tree = new SchemaTree(isPatch);
        var reference = tree.Reference(root);
        while (tree._open.TryDequeue(out var type))
        {
            tree._definitions.Add(type.Name, tree.Definition(type));
        }

        return SchemaNodes.Map([.. reference, new("$defs", new DataMap(tree._definitions.Select(d => new DataEntry(d.Key, d.Value))))]);
    }

    private DataMap Reference(SchemaType type)
    {
        if (_reached.Add(type))
        {
            _open.Enqueue(type);
        }

        return SchemaNodes.Map(new DataEntry("$ref", DataScalar.Of("#/$defs/" + type.Name)));
    }

    private DataMap Definition(SchemaType type) => type.Construct switch
    {
        TypeKind.Class => Object(type),
        TypeKind.Interface => Alternatives(type),
        TypeKind.Enum => SchemaNodes.Map(new DataEntry("enum", new DataList(type.Values.Select(value => Value(value, type))))),
        _ => SchemaNodes.OfType("string"),
    };

    private static DataScalar Value(string wire, SchemaType type) =>
        type.HasNumbers ? DataScalar.Of(long.Parse(wire, CultureInfo.InvariantCulture)) : DataScalar.Of(wire);

    private DataMap Object(SchemaType type)
    {
        var named = type.Fields.Where(field => field.Name != "*").ToList();
        List<DataEntry> properties = [.. Identity(type), .. named.Select(field => new DataEntry(field.Name, Member(field, type)))];
        var required = named.Where(field => field.Constant is not null || (field.IsRequired && !_isPatch)).Select(field => field.Name);
        return SchemaNodes.Map(
        [
            .. SchemaNodes.OfType("object"),
            new("properties", new DataMap(properties)),
            new("required", new DataList([.. Identity(type).Select(entry => DataScalar.Of(entry.Key)), .. required.Select(DataScalar.Of)])),
            .. OtherMembers(type.Field("*"), type),
        ]);
    }

    private static IEnumerable<DataEntry> Identity(SchemaType type) => type.Kind is null
        ? []
        : [new("apiVersion", SchemaNodes.Constant(DataScalar.Of(type.ApiVersion!))), new("kind", SchemaNodes.Constant(DataScalar.Of(type.Kind)))];

    private IEnumerable<DataEntry> OtherMembers(SchemaField? rest, SchemaType type)
    {
        List<DataEntry> patterns = [];
        if (_isPatch)
        {
            patterns.Add(new(@"^\$", new DataMap([])));
        }

        if (rest?.Pattern is { } names)
        {
            patterns.Add(new(names, Shape(rest.Shape.Item!, type)));
        }

        var allowsRest = rest is { Pattern: null };
        yield return new("patternProperties", new DataMap(patterns));
        yield return new("additionalProperties", allowsRest ? Shape(rest!.Shape.Item!, type) : DataScalar.Of(false));
    }

    private DataMap Member(SchemaField field, SchemaType owner)
    {
        var schema = field.Constant is { } constant ? SchemaNodes.Constant(ScalarSchemas.Value(constant, field.Shape.Name)) : Shape(field.Shape, owner);
        if (field.Pattern is { } pattern)
        {
            schema = SchemaNodes.Map([.. schema, new("pattern", DataScalar.Of(pattern))]);
        }

        schema = SchemaNodes.Map([.. schema, .. field.Limits.Select(limit => new DataEntry(limit.Keyword, DataScalar.Of(limit.Value)))]);
        if (field.Numbers.ToList() is { Count: > 0 } numbers)
        {
            schema = SchemaNodes.Map([.. schema, new("enum", new DataList(numbers.Select(DataScalar.Of)))]);
        }

        return field.IsNullable || (_isPatch && field.Constant is null) ? SchemaNodes.OrNull(schema) : schema;
    }

    private DataMap Shape(TypeShape shape, SchemaType owner)
    {
        var schema = shape.Kind switch
        {
            ShapeKind.List => SchemaNodes.Map([.. SchemaNodes.OfType("array"), new("items", Shape(shape.Item!, owner))]),
            ShapeKind.Map => SchemaNodes.Map([.. SchemaNodes.OfType("object"), new("additionalProperties", Item(shape.Item!, owner))]),
            ShapeKind.Named => Reference(owner.Sibling(shape.Name)!),
            _ => ScalarSchemas.Of(shape.Name, owner.Format),
        };
        return shape.IsNullable ? SchemaNodes.OrNull(schema) : schema;
    }

    private DataMap Item(TypeShape shape, SchemaType owner) => _isPatch ? SchemaNodes.OrNull(Shape(shape, owner)) : Shape(shape, owner);

    /// <summary>Where a class has a constant, such as a panel's <c>type</c>, the constant decides which class is meant.</summary>
    private DataMap Alternatives(SchemaType type)
    {
        var classes = type.Implementations.ToLookup(one => one.Fields.FirstOrDefault(field => field.Constant is not null));
        var others = classes[null].Select(Reference).ToList();
        var schema = others.Count == 1 ? others[0] : SchemaNodes.Map(new DataEntry("anyOf", new DataList(others)));
        var discriminated = classes.Where(group => group.Key is not null).Select(group => (Constant: group.Key!, Class: group.Single())).ToList();
        if (others.Count == 0)
        {
            var (name, values) = (discriminated[0].Constant.Name, discriminated.Select(one => DataScalar.Of(one.Constant.Constant!)));
            schema = SchemaNodes.WithRequired(name, SchemaNodes.Map(new DataEntry("enum", new DataList(values))));
        }

        foreach (var (constant, one) in discriminated)
        {
            var meant = SchemaNodes.WithRequired(constant.Name, SchemaNodes.Constant(DataScalar.Of(constant.Constant!)));
            schema = SchemaNodes.Map(new("if", meant), new("then", Reference(one)), new("else", schema));
        }

        return schema;
    }
}
