using System.Text.Json;
using ManifestKit.SchemaTypes.Facts;

namespace ManifestKit.Distiller;

/// <summary>Reads a JSON Schema. Where it allows several forms of a value, the one that says most is taken: the long form.</summary>
internal sealed class JsonSchema
{
    private readonly DistilledFormat _format;
    private readonly JsonElement _definitions;
    private readonly Func<string, string> _nameOf;
    private readonly Dictionary<string, TypeShape> _shapes = new(StringComparer.Ordinal);

    public JsonSchema(DistilledFormat format, JsonElement root, Func<string, string> nameOf)
    {
        _format = format;
        _nameOf = nameOf;
        _definitions = root.TryGetProperty("definitions", out var definitions) || root.TryGetProperty("$defs", out definitions) ? definitions : default;
    }

    /// <summary>Reads a file with one root.</summary>
    public static DistilledFormat Read(string folder, string file, string rootName)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, file)));
        var format = new DistilledFormat();
        new JsonSchema(format, document.RootElement, Upper).Shape(document.RootElement, rootName);
        format.Roots.Add(format.Find(rootName) is null ? format.Types.First().FullName : rootName);
        return format;
    }

    /// <summary>Reads one definition, and what it refers to.</summary>
    public void ReadDefinition(string name) => Definition(name);

    /// <summary><c>list_of_strings</c> becomes <c>ListOfStrings</c>.</summary>
    public static string Upper(string name) =>
        string.Concat(name.Split('_', '-', '.').Where(word => word.Length > 0).Select(word => char.ToUpperInvariant(word[0]) + word[1..]));

    /// <summary>The type of a value; classes and enums that it needs are added under the given name.</summary>
    public TypeShape Shape(JsonElement schema, string name)
    {
        if (schema.TryGetProperty("$ref", out var reference))
        {
            return Definition(reference.GetString()!.Split('/')[^1]);
        }

        if (schema.TryGetProperty("enum", out var values))
        {
            return Enumeration(values, name);
        }

        if (Alternatives(schema) is { Count: > 0 } alternatives)
        {
            return new Union(this, name).Choose(alternatives);
        }

        var types = Types(schema);
        if (types.Count > 1)
        {
            return Union.OfScalars(types);
        }

        return types.FirstOrDefault() switch
        {
            "array" => new TypeShape(ShapeKind.List, "", schema.TryGetProperty("items", out var item) && item.ValueKind == JsonValueKind.Object
                ? Shape(item, Singular(name))
                : Scalar("any")),
            "object" => Object(schema, name),
            "boolean" => Scalar("bool"),
            "integer" => Scalar("int32"),
            "number" => Scalar("double"),
            "string" => Scalar(schema.TryGetProperty("format", out var format) && format.GetString() == "date-time" ? "date-time" : "string"),
            _ => schema.TryGetProperty("properties", out _) ? Object(schema, name) : Scalar("string"),
        };
    }

    /// <summary>Adds the members of an object schema to a class.</summary>
    public void AddMembers(DistilledType type, JsonElement schema)
    {
        var required = schema.TryGetProperty("required", out var names)
            ? names.EnumerateArray().Select(item => item.GetString()!).ToHashSet(StringComparer.Ordinal)
            : [];
        foreach (var property in schema.GetProperty("properties").EnumerateObject())
        {
            var shape = Shape(property.Value, type.Name + Upper(property.Name));
            type.Set(new FieldFacts(property.Name, shape, new([.. Flags(property.Value, required.Contains(property.Name))])));
        }

        const string extensions = "^x-";
        if (schema.TryGetProperty("patternProperties", out var patterns) && patterns.TryGetProperty(extensions, out _))
        {
            type.Set(new FieldFacts("*", new TypeShape(ShapeKind.Map, "", Scalar("any")), new([new Flag("pattern", extensions)])));
        }
    }

    public DistilledType AddClass(string name) => _format.Add(name, TypeKind.Class);

    /// <summary>An interface that the given classes have in common.</summary>
    public TypeShape Interface(string name, IEnumerable<TypeShape> classes)
    {
        _format.Add(name, TypeKind.Interface);
        foreach (var shape in classes)
        {
            _format[shape.Name].Flags["is"] = name;
        }

        return new TypeShape(ShapeKind.Named, name);
    }

    public static TypeShape Scalar(string name) => new(ShapeKind.Scalar, name);

    /// <summary>The JSON types of a value, without null.</summary>
    public static List<string> Types(JsonElement schema) => !schema.TryGetProperty("type", out var type) ? []
        : type.ValueKind == JsonValueKind.String ? [type.GetString()!]
        : [.. type.EnumerateArray().Select(item => item.GetString()!).Where(item => item != "null")];

    private static List<JsonElement> Alternatives(JsonElement schema) =>
        schema.TryGetProperty("properties", out _) ? []
        : schema.TryGetProperty("oneOf", out var several) || schema.TryGetProperty("anyOf", out several) || schema.TryGetProperty("allOf", out several)
            ? [.. several.EnumerateArray().Where(item => !item.TryGetProperty("type", out var type) || type.ValueKind != JsonValueKind.String || type.GetString() != "null")]
            : [];

    private static IEnumerable<Flag> Flags(JsonElement schema, bool isRequired)
    {
        if (isRequired)
        {
            yield return new Flag("required", "");
        }

        if (schema.TryGetProperty("const", out var constant) && constant.ValueKind == JsonValueKind.String)
        {
            yield return new Flag("const", constant.GetString()!);
        }

        if (schema.TryGetProperty("pattern", out var pattern))
        {
            yield return new Flag("pattern", pattern.GetString()!);
        }

        if (schema.TryGetProperty("anyOf", out var any) && any.EnumerateArray().Any(item => item.TryGetProperty("type", out var type) && type.ValueEquals("null")))
        {
            yield return new Flag("nullable", "");
        }
    }

    private TypeShape Definition(string key)
    {
        if (key.Equals("duration", StringComparison.OrdinalIgnoreCase))
        {
            return Scalar("duration");
        }

        var name = _nameOf(key);
        if (!_shapes.TryGetValue(key, out var shape))
        {
            // A definition that refers to itself meets this entry: only classes do.
            _shapes[key] = new TypeShape(ShapeKind.Named, name);
            _shapes[key] = shape = Shape(_definitions.GetProperty(key), name);
        }

        return shape;
    }

    private TypeShape Object(JsonElement schema, string name)
    {
        if (schema.TryGetProperty("properties", out var properties) && properties.EnumerateObject().Any())
        {
            if (_format.Find(name) is null)
            {
                AddMembers(AddClass(name), schema);
            }

            return new TypeShape(ShapeKind.Named, name);
        }

        return new TypeShape(ShapeKind.Map, "", MapItem(schema) is { } item ? Item(item, Singular(name)) : Scalar("any"));
    }

    private static JsonElement? MapItem(JsonElement schema)
    {
        if (schema.TryGetProperty("patternProperties", out var patterns) && patterns.EnumerateObject().FirstOrDefault(pattern => pattern.Name != "^x-") is { Name: not null } first)
        {
            return first.Value;
        }

        return schema.TryGetProperty("additionalProperties", out var item) && item.ValueKind == JsonValueKind.Object && item.EnumerateObject().Any() ? item : null;
    }

    private TypeShape Item(JsonElement schema, string name)
    {
        var shape = Shape(schema, name);
        var isNullable = shape.Kind == ShapeKind.Named && IsNullable(schema);
        return isNullable ? shape with { IsNullable = true } : shape;
    }

    private bool IsNullable(JsonElement schema)
    {
        if (schema.TryGetProperty("$ref", out var reference))
        {
            return IsNullable(_definitions.GetProperty(reference.GetString()!.Split('/')[^1]));
        }

        return (schema.TryGetProperty("type", out var type) && type.ValueKind == JsonValueKind.Array && type.EnumerateArray().Any(item => item.ValueEquals("null")))
            || (schema.TryGetProperty("oneOf", out var several) && several.EnumerateArray().Any(item => item.TryGetProperty("type", out var one) && one.ValueKind == JsonValueKind.String && one.ValueEquals("null")));
    }

    private TypeShape Enumeration(JsonElement values, string name)
    {
        var items = values.EnumerateArray().Where(item => item.ValueKind != JsonValueKind.Null).ToList();
        var type = _format.Add(name, TypeKind.Enum);
        if (type.Values.Count == 0)
        {
            if (items[0].ValueKind == JsonValueKind.Number)
            {
                type.Flags["int"] = "";
            }

            var names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            foreach (var item in items)
            {
                var wire = item.ToString();
                if (!type.Values.Exists(other => other.Wire == wire))
                {
                    var isPlain = wire.Length > 0 && items[0].ValueKind == JsonValueKind.String && !wire.Contains(' ') && names.Add(wire);
                    type.Values.Add(new EnumValue(isPlain ? wire : wire.Length == 0 ? "Unset" : "Value" + Upper(wire.Replace("-", "Minus", StringComparison.Ordinal)), wire));
                }
            }
        }

        return new TypeShape(ShapeKind.Named, name);
    }

    private static string Singular(string name) =>
        name.EndsWith("ies", StringComparison.Ordinal) ? name[..^3] + "y"
        : name.EndsWith('s') && !name.EndsWith("ss", StringComparison.Ordinal) ? name[..^1] : name;
}
