using System.Text;
using ManifestKit.SchemaTypes.Facts;

namespace ManifestKit.SchemaTypes.Emitting;

/// <summary>Writes a sealed class with settable properties that writes itself.</summary>
internal static class ClassEmitter
{
    public static void Emit(StringBuilder code, TypeUnit unit)
    {
        var type = unit.Type;
        var shapes = new ShapeCode(unit);
        var gvk = type.Value("gvk");
        TypeEmitter.Summary(code, "", type.Name, gvk is null ? "." : " (<c>" + gvk + "</c>).", unit.TypePage, type.Value(FieldFacts.Description));
        code.Append("public sealed class ").Append(type.Name).Append(" : ").Append(Bases(unit)).Append("\n{\n");
        if (gvk is not null)
        {
            Constant(code, "ApiVersion", gvk.Substring(0, gvk.LastIndexOf('/')));
            Constant(code, "Kind", gvk.Substring(gvk.LastIndexOf('/') + 1));
        }

        foreach (var field in type.Fields)
        {
            Property(code, unit, shapes, field);
        }

        Write(code, unit, shapes, gvk is not null);
        code.Append("}\n");
    }

    private static string Bases(TypeUnit unit)
    {
        var bases = "";
        foreach (var name in unit.Type.Interfaces)
        {
            bases += unit.NameOf(name) + ", ";
        }

        return unit.Type.Value("gvk") is null ? bases + Scalar.Documents + "IDocument" : bases + "global::ManifestKit.Kubernetes.IKubernetesObject";
    }

    private static void Constant(StringBuilder code, string name, string value) =>
        code.Append("    /// <summary>Always <c>").Append(value).Append("</c>.</summary>\n    public string ").Append(name)
            .Append(" => ").Append(Names.Literal(value)).Append(";\n\n");

    private static void Property(StringBuilder code, TypeUnit unit, ShapeCode shapes, FieldFacts field)
    {
        var name = Names.Property(field, unit.Type.Name);
        var type = shapes.TypeOf(field.Shape);
        var isString = field.Shape.Name == "string";
        if (field.Constant is { } constant)
        {
            TypeEmitter.Summary(code, "    ", field.Name, ", always <c>" + Names.Xml(constant) + "</c>.", unit.PageOf(field));
            code.Append("    public ").Append(type).Append(' ').Append(name).Append(" => ")
                .Append(isString ? Names.Literal(constant) : constant).Append(";\n\n");
            return;
        }

        TypeEmitter.Summary(code, "    ", field.IsRest ? "(other members)" : field.Name, field.IsRequired ? ", required." : ".", unit.PageOf(field), field.Value(FieldFacts.Description));
        var initial = field.Value("init");
        code.Append("    public ").Append(field.IsRequired && initial is null ? "required " : "").Append(type)
            .Append(field.IsRequired && !field.IsNullable ? " " : "? ").Append(name).Append(" { get; set; }");
        if (initial is not null)
        {
            code.Append(" = ").Append(isString ? Names.Literal(initial) : initial).Append(';');
        }

        code.Append("\n\n");
    }

    private static void Write(StringBuilder code, TypeUnit unit, ShapeCode shapes, bool isObject)
    {
        code.Append("    /// <inheritdoc/>\n    public void Write(").Append(Scalar.Documents).Append("DocumentWriter writer)\n    {\n");
        code.Append("        writer.BeginMap();\n");
        if (isObject)
        {
            code.Append("        writer.Text(\"apiVersion\"u8, ApiVersion);\n        writer.Text(\"kind\"u8, Kind);\n");
        }

        foreach (var field in unit.Type.Fields)
        {
            var name = Names.Property(field, unit.Type.Name);
            code.Append("        ").Append(field.IsRest ? shapes.Rest(field.Shape, name) : shapes.Member(field, name)).Append('\n');
        }

        code.Append("        writer.EndMap();\n    }\n");
    }
}
