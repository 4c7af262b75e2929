using System.Text;

namespace ManifestKit.SchemaTypes.Emitting;

/// <summary>Writes a closed set of values: an enum, and its exact spelling unless it is written as a number.</summary>
internal static class EnumEmitter
{
    public static void Emit(StringBuilder code, TypeUnit unit)
    {
        var type = unit.Type;
        var isNumeric = type.Value("int") is not null;
        TypeEmitter.Summary(code, "", type.Name, ".", unit.TypePage);
        code.Append("public enum ").Append(type.Name).Append("\n{\n");
        foreach (var value in type.Values)
        {
            code.Append("    /// <summary><c>").Append(Names.Xml(value.Wire)).Append("</c></summary>\n    ").Append(Names.Pascal(value.Name))
                .Append(isNumeric ? " = " + value.Wire : "").Append(",\n\n");
        }

        code.Append("}\n");
        if (!isNumeric)
        {
            Spelling(code, unit);
        }
    }

    private static void Spelling(StringBuilder code, TypeUnit unit)
    {
        var name = unit.Type.Name;
        code.Append("\n/// <summary>The spelling of <see cref=\"").Append(name).Append("\"/> in a file.</summary>\n");
        code.Append("public static class ").Append(name).Append("Names\n{\n");
        code.Append("    /// <summary>The exact spelling of a value.</summary>\n");
        code.Append("    /// <exception cref=\"global::System.ArgumentOutOfRangeException\">The value has no name in the enum.</exception>\n");
        code.Append("    public static string ToWire(this ").Append(name).Append(" value) => value switch\n    {\n");
        foreach (var value in unit.Type.Values)
        {
            code.Append("        ").Append(name).Append('.').Append(Names.Pascal(value.Name)).Append(" => ").Append(Names.Literal(value.Wire)).Append(",\n");
        }

        code.Append("        _ => throw new global::System.ArgumentOutOfRangeException(nameof(value), value, null),\n    };\n}\n");
    }
}
