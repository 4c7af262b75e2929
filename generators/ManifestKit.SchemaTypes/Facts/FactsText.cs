using System.Text;

namespace ManifestKit.SchemaTypes.Facts;

/// <summary>Writes a facts file.</summary>
internal static class FactsText
{
    /// <summary>The text that <see cref="FactsReader"/> reads, without descriptions.</summary>
    public static string Of(FactsFile file)
    {
        var text = new StringBuilder(file.IsCustom ? "custom-resources " : "format ");
        text.Append(file.Format).Append(' ').Append(file.Namespace).Append(' ').Append(file.Page).Append('\n');
        var current = "";
        foreach (var type in file.Types.OrderBy(type => type.Namespace, StringComparer.Ordinal).ThenBy(type => type.Name, StringComparer.Ordinal))
        {
            if (type.Namespace != current)
            {
                current = type.Namespace;
                text.Append("\nnamespace ").Append(current).Append('\n');
            }

            Append(text, type);
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, TypeFacts type)
    {
        text.Append('\n').Append(Word(type.Kind)).Append(' ').Append(type.Name);
        Append(text, type.Flags);
        foreach (var field in type.Fields)
        {
            text.Append("  ").Append(Flag.Encode(field.Name)).Append(' ').Append(Short(field.Shape, type.Namespace));
            Append(text, field.Flags);
        }

        foreach (var value in type.Values)
        {
            text.Append("  ").Append(value.Name).Append(value.Name == value.Wire ? "" : "=" + Flag.Encode(value.Wire)).Append('\n');
        }
    }

    private static void Append(StringBuilder text, EquatableArray<Flag> flags)
    {
        foreach (var flag in flags)
        {
            if (flag.Name != FieldFacts.Description)
            {
                text.Append(' ').Append(flag);
            }
        }

        text.Append('\n');
    }

    private static string Word(TypeKind kind) => kind switch
    {
        TypeKind.Interface => "interface",
        TypeKind.Enum => "enum",
        TypeKind.Constants => "constants",
        _ => "class",
    };

    /// <summary>A type of the namespace itself is named without it.</summary>
    private static TypeShape Short(TypeShape shape, string ns) => shape switch
    {
        { Item: { } item } => shape with { Item = Short(item, ns) },
        { Kind: ShapeKind.Named } when ns.Length > 0 && shape.Name.StartsWith(ns + ".", StringComparison.Ordinal)
            && shape.Name.IndexOf('.', ns.Length + 1) < 0 => shape with { Name = shape.Name.Substring(ns.Length + 1) },
        _ => shape,
    };
}
