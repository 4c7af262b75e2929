using System.Text;

namespace ManifestKit.SchemaTypes.Emitting;

/// <summary>Writes the interface of the classes that a member may hold, with what they have in common.</summary>
internal static class InterfaceEmitter
{
    public static void Emit(StringBuilder code, TypeUnit unit)
    {
        var type = unit.Type;
        var shapes = new ShapeCode(unit);
        TypeEmitter.Summary(code, "", type.Name, ".", unit.TypePage);
        code.Append("public interface ").Append(type.Name).Append(" : ").Append(Scalar.Documents).Append("IDocument\n{\n");
        foreach (var field in type.Fields)
        {
            var isConstant = field.Constant is not null;
            TypeEmitter.Summary(code, "    ", field.Name, ".", unit.PageOf(field));
            code.Append("    ").Append(shapes.TypeOf(field.Shape)).Append(isConstant || field.IsRequired ? " " : "? ").Append(Names.Property(field, type.Name))
                .Append(isConstant ? " { get; }\n" : " { get; set; }\n");
        }

        code.Append("}\n");
    }
}
