using ManifestKit.SchemaTypes.Facts;

namespace ManifestKit.SchemaTypes.Emitting;

/// <summary>Everything that one generated file depends on: a type and what it must know of the types that it names.</summary>
/// <param name="Root">The namespace of the format, such as <c>ManifestKit.Kubernetes</c>.</param>
/// <param name="Page">The format's reference page.</param>
/// <param name="Type">The type.</param>
/// <param name="References">The types of the format that it names.</param>
internal sealed record TypeUnit(string Root, string Page, TypeFacts Type, EquatableArray<TypeReference> References)
{
    /// <summary>The C# namespace of the generated type.</summary>
    public string Namespace => NamespaceOf(Type.Namespace);

    /// <summary>The name of the generated file: unique in the format, without regard to case.</summary>
    public string HintName => Namespace + "." + Type.Name + ".g.cs";

    /// <summary>The type's page in the reference, or the format's if it has none of its own.</summary>
    public string TypePage => Type.Value("page") is not { } page ? Page : page.StartsWith("#", StringComparison.Ordinal) ? Page + page : page;

    /// <summary>The place of a member in the reference.</summary>
    public string PageOf(FieldFacts field) => Type.Value("anchors") is null ? TypePage : TypePage + "#" + field.Name;

    /// <summary>What is known of a type that a member names; null if the facts have no such type.</summary>
    public TypeReference? Find(string fullName)
    {
        foreach (var reference in References)
        {
            if (reference.FullName == fullName)
            {
                return reference;
            }
        }

        return null;
    }

    /// <summary>How this unit's code names a type.</summary>
    public string NameOf(string fullName)
    {
        if (fullName.StartsWith(TypeShape.OtherFormat, StringComparison.Ordinal))
        {
            return "global::" + fullName;
        }

        var dot = fullName.LastIndexOf('.');
        var ns = dot < 0 ? "" : fullName.Substring(0, dot);
        var name = fullName.Substring(dot + 1);
        return ns == Type.Namespace ? name : "global::" + NamespaceOf(ns) + "." + name;
    }

    /// <summary>The units of a format, one a type.</summary>
    public static IEnumerable<TypeUnit> Of(FactsFile file)
    {
        var kinds = new Dictionary<string, TypeReference>(StringComparer.Ordinal);
        foreach (var type in file.Types)
        {
            kinds[type.FullName] = new TypeReference(type.FullName, type.Kind, type.Value("int") is not null);
        }

        foreach (var type in file.Types)
        {
            var references = new HashSet<TypeReference>();
            foreach (var field in type.Fields)
            {
                for (var shape = field.Shape; shape is not null; shape = shape.Item)
                {
                    if (shape.Kind == ShapeKind.Named && kinds.TryGetValue(shape.Name, out var reference))
                    {
                        references.Add(reference);
                    }
                }
            }

            yield return new TypeUnit(file.Namespace, file.Page, type, new([.. references]));
        }
    }

    private string NamespaceOf(string ns) => ns.Length == 0 ? Root : Root + "." + ns;
}

/// <summary>What code that names a type must know of it.</summary>
/// <param name="FullName">Its name within the format.</param>
/// <param name="Kind">What it becomes.</param>
/// <param name="IsNumeric">Whether it is an enum that is written as a number.</param>
internal sealed record TypeReference(string FullName, TypeKind Kind, bool IsNumeric);
