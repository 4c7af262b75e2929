using ManifestKit.SchemaTypes.Facts;

namespace ManifestKit.SchemaTypes.Emitting;

/// <summary>The C# code for a type of the facts: how it is declared and how it is written.</summary>
internal sealed class ShapeCode(TypeUnit unit)
{
    /// <summary>What YAML 1.1 and 1.2 read as something else than a string.</summary>
    private static readonly HashSet<string> s_words =
        new(["y", "n", "yes", "no", "on", "off", "true", "false", "null"], StringComparer.OrdinalIgnoreCase);

    /// <summary>The C# type, without the question mark of an optional member.</summary>
    public string TypeOf(TypeShape shape) => shape.Kind switch
    {
        ShapeKind.List => "global::System.Collections.Generic.IList<" + ItemType(shape) + ">",
        ShapeKind.Map => "global::System.Collections.Generic.IDictionary<string, " + ItemType(shape) + ">",
        ShapeKind.Named => unit.NameOf(shape.Name),
        _ => Scalar.Find(shape.Name)?.Type ?? shape.Name,
    };

    /// <summary>The statement that writes a member, key and value, unless it is null.</summary>
    public string Member(FieldFacts field, string property)
    {
        var shape = field.Shape;
        if (!IsPlain(field.Name))
        {
            var isSet = field.IsRequired ? "" : "if (" + property + " is { } value" + property + ") ";
            return isSet + "{ writer.Key(" + Names.Literal(field.Name) + "); " + Value(shape, "writer", field.IsRequired ? property : "value" + property) + " }";
        }

        var key = "\"" + field.Name + "\"u8";
        if (field.Constant is { } constant)
        {
            return "writer." + (shape.Name == "string" ? "Text" : "Number") + "(" + key + ", " + property + ");";
        }

        if (field.IsRequired && (field.IsNullable || WritingOf(shape) == ScalarWriting.Value))
        {
            var value = field.IsNullable ? "value" : property;
            var write = Value(shape, "writer", value);
            return "writer.Key(" + key + "); " + (field.IsNullable
                ? "if (" + property + " is { } value) { " + write + " } else { writer.Null(); }"
                : write);
        }

        return shape.Kind switch
        {
            ShapeKind.List => Collection("List", "Texts", "Objects", key, property, shape.Item!),
            ShapeKind.Map => Collection("Map", "TextMap", "ObjectMap", key, property, shape.Item!),
            _ => EnumOf(shape) is { } reference ? EnumMember(reference, key, property, field.IsRequired) : "writer." + WritingOf(shape) + "(" + key + ", " + property + ");",
        };
    }

    /// <summary>The statement that writes the members that the schema leaves open.</summary>
    public string Rest(TypeShape shape, string property) =>
        "writer.Rest(" + property + ", " + Lambda(shape.Item!) + ");";

    /// <summary>Whether a key needs no quotes in any format: only then it may be written as it stands.</summary>
    private static bool IsPlain(string name) =>
        !s_words.Contains(name) && !(name[0] is '-' or (>= '0' and <= '9')) && name.All(letter => letter is '_' or '-' or '$' || (letter < 128 && char.IsLetterOrDigit(letter)));

    private string ItemType(TypeShape shape) => TypeOf(shape.Item!) + (shape.Item!.IsNullable ? "?" : "");

    private string Collection(string general, string texts, string objects, string key, string property, TypeShape item)
    {
        if (item.Kind is ShapeKind.Scalar or ShapeKind.Named && EnumOf(item) is null)
        {
            switch (WritingOf(item))
            {
                case ScalarWriting.Text:
                    return "writer." + texts + "(" + key + ", " + property + ");";
                case ScalarWriting.Object or ScalarWriting.Value:
                    return "writer." + objects + "(" + key + ", " + property + ");";
            }
        }

        return "writer." + general + "(" + key + ", " + property + ", " + Lambda(item) + ");";
    }

    private string EnumMember(TypeReference reference, string key, string property, bool isRequired)
    {
        if (reference.IsNumeric)
        {
            return "writer.Number(" + key + ", (int" + (isRequired ? "" : "?") + ")" + property + ");";
        }

        var names = unit.NameOf(reference.FullName) + "Names.ToWire(";
        return "writer.Text(" + key + ", " + (isRequired ? names + property + ")" : property + " is { } value" + property + " ? " + names + "value" + property + ") : null") + ");";
    }

    private string Lambda(TypeShape item) => "static (writer, item) => " + Expression(item, "writer", "item");

    private string Value(TypeShape shape, string writer, string value) => Expression(shape, writer, value) + ";";

    private string Expression(TypeShape shape, string writer, string value) => shape.Kind switch
    {
        ShapeKind.List => writer + ".Items(" + value + ", " + Lambda(shape.Item!) + ")",
        ShapeKind.Map => writer + ".Entries(" + value + ", " + Lambda(shape.Item!) + ")",
        _ when EnumOf(shape) is { } reference => reference.IsNumeric
            ? writer + ".Value((int)" + value + ")"
            : writer + ".Value(" + unit.NameOf(reference.FullName) + "Names.ToWire(" + value + "))",
        _ => WritingOf(shape) is ScalarWriting.Object or ScalarWriting.Value
            ? value + ".Write(" + writer + ")"
            : writer + ".Value(" + value + ")",
    };

    private TypeReference? EnumOf(TypeShape shape) =>
        shape.Kind == ShapeKind.Named && unit.Find(shape.Name) is { Kind: TypeKind.Enum } reference ? reference : null;

    private static ScalarWriting? WritingOf(TypeShape shape) => shape.Kind switch
    {
        ShapeKind.Scalar => Scalar.Find(shape.Name)?.Writing,
        ShapeKind.Named => ScalarWriting.Object,
        _ => null,
    };
}
