using System.Text.Json;
using ManifestKit.SchemaTypes.Facts;

namespace ManifestKit.Distiller;

/// <summary>Chooses the form in which a value is written where a schema allows several.</summary>
internal sealed class Union(JsonSchema schema, string name)
{
    /// <summary>Objects before maps before lists before scalars; several objects become one class with the members of all, and several classes get an interface.</summary>
    public TypeShape Choose(List<JsonElement> alternatives)
    {
        if (alternatives.Count == 1)
        {
            return schema.Shape(alternatives[0], name);
        }

        var objects = alternatives.Where(item => item.TryGetProperty("properties", out _)).ToList();
        if (objects.Count > 1)
        {
            return Merge(objects);
        }

        var shapes = alternatives.Select(item => schema.Shape(item, name)).ToList();
        var scalars = shapes.Where(shape => shape.Kind == ShapeKind.Scalar).Select(shape => shape.Name).ToHashSet(StringComparer.Ordinal);
        var named = shapes.Where(shape => shape.Kind == ShapeKind.Named).Distinct().ToList();
        if (named.Count > 1)
        {
            return schema.Interface("I" + name, named);
        }

        var list = shapes.Find(shape => shape.Kind == ShapeKind.List);
        return named.FirstOrDefault()
            ?? shapes.Find(shape => shape.Kind == ShapeKind.Map)
            ?? (list is null ? OfScalars(scalars) : list.Item!.Name == "string" && scalars.Contains("string") ? JsonSchema.Scalar("string-or-list") : list);
    }

    /// <summary>The scalar that can hold all of the given ones.</summary>
    public static TypeShape OfScalars(IReadOnlyCollection<string> types)
    {
        var isText = types.Contains("string");
        var isFlag = types.Contains("boolean") || types.Contains("bool");
        var isInteger = types.Contains("integer") || types.Contains("int32") || types.Contains("int-or-string");
        var isNumber = types.Contains("number") || types.Contains("double") || types.Contains("number-or-string");
        return JsonSchema.Scalar((isText, isFlag, isInteger, isNumber) switch
        {
            (true, true, false, false) => "bool-or-string",
            (true, false, true, false) => "int-or-string",
            (true, false, _, true) => "number-or-string",
            (false, true, _, _) => "bool-or-number",
            (true, false, false, false) => "string",
            (false, false, true, false) => "int32",
            (false, false, _, true) => "double",
            _ => "scalar",
        });
    }

    private TypeShape Merge(List<JsonElement> objects)
    {
        var type = schema.AddClass(name);
        foreach (var item in objects)
        {
            schema.AddMembers(type, item);
        }

        for (var i = 0; i < type.Fields.Count; i++)
        {
            var field = type.Fields[i];
            var isRequired = objects.TrueForAll(item => item.TryGetProperty("required", out var required)
                && required.EnumerateArray().Any(word => word.ValueEquals(field.Name)));
            type.Fields[i] = field with { Flags = new([.. field.Flags.Where(flag => flag.Name is not "required" and not "const" || isRequired)]) };
        }

        return new TypeShape(ShapeKind.Named, name);
    }
}
