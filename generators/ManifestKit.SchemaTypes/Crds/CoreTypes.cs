using ManifestKit.Languages.Json;
using ManifestKit.SchemaTypes.Facts;

namespace ManifestKit.SchemaTypes.Crds;

/// <summary>Finds the type of Kubernetes' own API that a part of a custom resource repeats: an affinity, a selector, a pod.</summary>
/// <remarks>Definitions have no references, so that whatever such a type consists of stands in them again. Only an exact match counts.</remarks>
internal sealed class CoreTypes
{
    /// <summary>Objects of one or two members are too common to tell a type, but this one.</summary>
    private const string Selector = "Meta.V1.LabelSelector";

    private static readonly string[] s_constraints = ["pattern", "enum", "minLength", "maxLength", "minimum", "maximum", "minItems", "maxItems"];

    private readonly string _root;
    private readonly Dictionary<string, TypeFacts> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<TypeFacts>> _byMembers = new(StringComparer.Ordinal);

    /// <param name="kubernetes">The facts of Kubernetes.</param>
    public CoreTypes(FactsFile kubernetes)
    {
        _root = kubernetes.Namespace;
        foreach (var type in kubernetes.Types)
        {
            _types[type.FullName] = type;
            if (type.Kind == TypeKind.Class && type.Namespace is "Core.V1" or "Meta.V1" && (type.Fields.Count > 2 || type.FullName == Selector))
            {
                var members = Members(type.Fields.Select(field => field.Name));
                if (!_byMembers.TryGetValue(members, out var types))
                {
                    _byMembers[members] = types = [];
                }

                types.Add(type);
            }
        }
    }

    /// <summary>The facts of Kubernetes that are part of this assembly.</summary>
    public static CoreTypes Shipped { get; } = new(FactsReader.Read(Resource()));

    /// <summary>The full name of the type; null if there is none, or if there are several.</summary>
    /// <param name="schema">The schema of an object.</param>
    /// <param name="member">The member that holds it.</param>
    public string? Find(DataMap schema, string member)
    {
        if (schema["properties"] is not DataMap properties || !_byMembers.TryGetValue(Members(properties.Select(property => property.Key)), out var types))
        {
            return null;
        }

        var fitting = types.Where(type => Fits(schema, type)).Select(type => type.Name).ToList();
        return fitting.Count switch
        {
            0 => null,
            1 => _root + "." + types.Find(type => type.Name == fitting[0])!.FullName,
            _ when fitting.Contains("SecretKeySelector") && fitting.Contains("ConfigMapKeySelector") =>
                _root + ".Core.V1." + (member.IndexOf("configMap", StringComparison.OrdinalIgnoreCase) < 0 ? "SecretKeySelector" : "ConfigMapKeySelector"),
            _ => null,
        };
    }

    private static string Members(IEnumerable<string> names) => string.Join(",", names.OrderBy(name => name, StringComparer.Ordinal));

    private bool Fits(DataMap schema, TypeFacts type)
    {
        if (schema["properties"] is not DataMap properties || properties.Count != type.Fields.Count || schema.Contains("x-kubernetes-preserve-unknown-fields"))
        {
            return false;
        }

        var required = CrdKeywords.Required(schema);
        foreach (var field in type.Fields)
        {
            if (properties[field.Name] is not DataMap member || field.IsRequired != required.Contains(field.Name) || !Fits(member, field.Shape))
            {
                return false;
            }
        }

        return true;
    }

    private bool Fits(DataMap schema, TypeShape shape)
    {
        var type = CrdKeywords.Text(schema, "type");
        if (CrdKeywords.IsIntOrString(schema))
        {
            return shape is { Kind: ShapeKind.Scalar, Name: "int-or-string" or "quantity" };
        }

        if (s_constraints.Any(schema.Contains))
        {
            return false;
        }

        return shape.Kind switch
        {
            ShapeKind.List => type == "array" && schema["items"] is DataMap items && Fits(items, shape.Item!),
            ShapeKind.Map => type == "object" && schema["additionalProperties"] is DataMap values && Fits(values, shape.Item!),
            ShapeKind.Named when _types.TryGetValue(shape.Name, out var named) =>
                named.Kind == TypeKind.Enum ? type == "string" : type == "object" && Fits(schema, named),
            ShapeKind.Scalar => type == JsonType(shape.Name),
            _ => false,
        };
    }

    private static string JsonType(string scalar) => scalar switch
    {
        "int32" or "int64" => "integer",
        "double" => "number",
        "bool" => "boolean",
        "any" => "object",
        _ => "string",
    };

    private static string Resource()
    {
        using var stream = typeof(CoreTypes).Assembly.GetManifestResourceStream("kubernetes.facts")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
