namespace ManifestKit.SchemaTypes.Facts;

/// <summary>What kind of value a field or an item holds.</summary>
internal enum ShapeKind
{
    /// <summary>A type of the language of facts: <c>string</c>, <c>int32</c>, <c>quantity</c> and so on.</summary>
    Scalar,

    /// <summary>A class, an interface or an enum of the facts.</summary>
    Named,

    /// <summary>A list, written <c>[item]</c>.</summary>
    List,

    /// <summary>A map from names to values, written <c>{item}</c>.</summary>
    Map,
}

/// <summary>The type of a field: <c>string</c>, <c>Core.V1.Container</c>, <c>[string]</c>, <c>{[string]}</c>, <c>{Network?}</c>.</summary>
/// <param name="Kind">What the value is.</param>
/// <param name="Name">The scalar's or the type's name; empty for lists and maps.</param>
/// <param name="Item">The type of the items of a list or a map.</param>
/// <param name="IsNullable">Whether an item may be null.</param>
internal sealed record TypeShape(ShapeKind Kind, string Name, TypeShape? Item = null, bool IsNullable = false)
{
    /// <summary>How the names of types of other formats begin: they are named in full.</summary>
    public const string OtherFormat = "ManifestKit.";

    /// <summary>Whether this is a type of another format.</summary>
    public bool IsOfOtherFormat => Kind == ShapeKind.Named && Name.StartsWith(OtherFormat, StringComparison.Ordinal);

    /// <summary>Reads the notation; null if it is malformed.</summary>
    public static TypeShape? Parse(string text)
    {
        var isNullable = text.EndsWith("?", StringComparison.Ordinal);
        var body = isNullable ? text.Substring(0, text.Length - 1) : text;
        if (body.Length == 0)
        {
            return null;
        }

        var kind = body[0] switch { '[' => ShapeKind.List, '{' => ShapeKind.Map, _ => ShapeKind.Named };
        if (kind == ShapeKind.Named)
        {
            return new TypeShape(char.IsUpper(body[0]) ? ShapeKind.Named : ShapeKind.Scalar, body, null, isNullable);
        }

        var close = kind == ShapeKind.List ? ']' : '}';
        var item = body.Length > 2 && body[body.Length - 1] == close ? Parse(body.Substring(1, body.Length - 2)) : null;
        return item is null ? null : new TypeShape(kind, "", item, isNullable);
    }

    /// <summary>The notation that <see cref="Parse"/> reads.</summary>
    public override string ToString()
    {
        var body = Kind switch
        {
            ShapeKind.List => "[" + Item + "]",
            ShapeKind.Map => "{" + Item + "}",
            _ => Name,
        };
        return IsNullable ? body + "?" : body;
    }
}
