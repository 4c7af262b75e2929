using System.Text;

namespace ManifestKit.SchemaTypes.Emitting;

/// <summary>Writes names for the well-known values of an open set of strings.</summary>
internal static class ConstantsEmitter
{
    public static void Emit(StringBuilder code, TypeUnit unit)
    {
        TypeEmitter.Summary(code, "", unit.Type.Name, ".", unit.TypePage);
        code.Append("public static class ").Append(unit.Type.Name).Append("\n{\n");
        foreach (var value in unit.Type.Values)
        {
            code.Append("    /// <summary><c>").Append(Names.Xml(value.Wire)).Append("</c></summary>\n    public const string ")
                .Append(Names.Pascal(value.Name)).Append(" = ").Append(Names.Literal(value.Wire)).Append(";\n\n");
        }

        code.Append("}\n");
    }
}
