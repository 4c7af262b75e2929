using System.Text;
using ManifestKit.SchemaTypes.Facts;

namespace ManifestKit.Distiller;

/// <summary>Writes a facts file.</summary>
internal static class FactsText
{
    public static string Of(DistilledFormat format)
    {
        var text = new StringBuilder("# Distilled from the published schema; edit the supplement, not this file.\n");
        text.Append("format ").Append(format.Header).Append('\n');
        var current = "";
        foreach (var type in format.Types.OrderBy(type => type.Namespace, StringComparer.Ordinal).ThenBy(type => type.Name, StringComparer.Ordinal))
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

    private static void Append(StringBuilder text, DistilledType type)
    {
        text.Append('\n').Append(Word(type.Kind)).Append(' ').Append(type.Name);
        foreach (var (name, value) in type.Flags)
        {
            text.Append(' ').Append(new Flag(name, value));
        }

        text.Append('\n');
        foreach (var field in type.Fields)
        {
            text.Append("  ").Append(field.Name).Append(' ').Append(Short(field.Shape, type.Namespace));
            foreach (var flag in field.Flags)
            {
                text.Append(' ').Append(flag);
            }

            text.Append('\n');
        }

        foreach (var value in type.Values)
        {
            text.Append("  ").Append(value.Name).Append(value.Name == value.Wire ? "" : "=" + Flag.Encode(value.Wire)).Append('\n');
        }
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
            && !shape.Name[(ns.Length + 1)..].Contains('.') => shape with { Name = shape.Name[(ns.Length + 1)..] },
        _ => shape,
    };
}
