using System.Text.Json;
using ManifestKit.SchemaTypes.Facts;

namespace ManifestKit.Distiller;

/// <summary>Reads the OpenAPI definitions of the Kubernetes API.</summary>
internal static class KubernetesSchema
{
    /// <summary>Kinds that no manifest can hold, with the reason.</summary>
    public static readonly IReadOnlyDictionary<string, string> LeftOut = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["Meta.V1.APIGroup"] = "answer of the discovery API",
        ["Meta.V1.APIVersions"] = "answer of the discovery API",
        ["Meta.V1.DeleteOptions"] = "body of a delete request",
        ["Meta.V1.Status"] = "answer to a request",
        ["Meta.V1.WatchEvent"] = "message of a watch",
        ["Core.V1.ComponentStatus"] = "read-only",
        ["Autoscaling.V1.Scale"] = "subresource of another object",
        ["Policy.V1.Eviction"] = "subresource of a pod",
        ["Authentication.V1.TokenRequest"] = "subresource of a service account",
    };

    private static readonly Dictionary<string, string> s_groups = new(StringComparer.Ordinal)
    {
        ["admissionregistration"] = "AdmissionRegistration",
        ["apiextensions"] = "ApiExtensions",
        ["apiregistration"] = "ApiRegistration",
        ["apiserverinternal"] = "ApiServerInternal",
        ["flowcontrol"] = "FlowControl",
        ["storagemigration"] = "StorageMigration",
    };

    private static readonly Dictionary<string, string> s_scalars = new(StringComparer.Ordinal)
    {
        ["Quantity"] = "quantity",
        ["IntOrString"] = "int-or-string",
        ["Time"] = "date-time",
        ["MicroTime"] = "date-time",
        ["RawExtension"] = "any",
        ["JSON"] = "any",
        ["FieldsV1"] = "any",
        ["JSONSchemaPropsOrArray"] = "any",
        ["JSONSchemaPropsOrBool"] = "any",
        ["JSONSchemaPropsOrStringArray"] = "any",
    };

    public static DistilledFormat Read(string folder)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "kubernetes/definitions-v1.36.json")));
        using var enums = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "kubernetes/enums-v1.28.json")));
        var definitions = document.RootElement.TryGetProperty("definitions", out var inner) ? inner : document.RootElement;
        var format = new DistilledFormat();
        foreach (var definition in definitions.EnumerateObject())
        {
            Add(format, definition.Name, definition.Value);
        }

        foreach (var definition in enums.RootElement.EnumerateObject())
        {
            AddEnums(format, FullName(definition.Name), definition.Value);
        }

        return format;
    }

    /// <summary><c>io.k8s.api.apps.v1.Deployment</c> becomes <c>Apps.V1.Deployment</c>.</summary>
    public static string FullName(string definition)
    {
        var parts = definition.Split('.');
        return parts is [.., var group, var version, var name]
            ? (s_groups.GetValueOrDefault(group) ?? Upper(group)) + "." + Upper(version).Replace("alpha", "Alpha", StringComparison.Ordinal)
                .Replace("beta", "Beta", StringComparison.Ordinal) + "." + name
            : definition;
    }

    private static string Upper(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    private static void Add(DistilledFormat format, string name, JsonElement schema)
    {
        if (s_scalars.ContainsKey(name[(name.LastIndexOf('.') + 1)..]))
        {
            return;
        }

        var type = format.Add(FullName(name), TypeKind.Class);
        var gvk = Gvk(schema);
        if (gvk is not null && !type.Name.EndsWith("List", StringComparison.Ordinal) && !LeftOut.ContainsKey(type.FullName))
        {
            format.Roots.Add(type.FullName);
            type.Flags["gvk"] = gvk;
        }

        var group = name.Split('.')[^3];
        type.Flags["page"] = $"#{type.Name}-{name.Split('.')[^2]}-{group}".ToLowerInvariant();
        if (schema.TryGetProperty("properties", out var properties))
        {
            var required = schema.TryGetProperty("required", out var names)
                ? names.EnumerateArray().Select(item => item.GetString()!).ToHashSet(StringComparer.Ordinal)
                : [];
            foreach (var property in properties.EnumerateObject())
            {
                if (gvk is null || property.Name is not ("apiVersion" or "kind" or "status"))
                {
                    type.Set(new FieldFacts(property.Name, Shape(property.Value), new([.. Flags(property, required)])));
                }
            }
        }
    }

    private static string? Gvk(JsonElement schema)
    {
        if (!schema.TryGetProperty("x-kubernetes-group-version-kind", out var kinds) || kinds.GetArrayLength() != 1)
        {
            return null;
        }

        var group = kinds[0].GetProperty("group").GetString();
        var version = kinds[0].GetProperty("version").GetString();
        return (group is "" ? version : group + "/" + version) + "/" + kinds[0].GetProperty("kind").GetString();
    }

    private static TypeShape Shape(JsonElement schema)
    {
        if (schema.TryGetProperty("$ref", out var reference))
        {
            var definition = reference.GetString()!["#/definitions/".Length..];
            var name = definition[(definition.LastIndexOf('.') + 1)..];
            return s_scalars.TryGetValue(name, out var scalar)
                ? new TypeShape(ShapeKind.Scalar, scalar)
                : new TypeShape(ShapeKind.Named, FullName(definition));
        }

        var format = schema.TryGetProperty("format", out var word) ? word.GetString() : null;
        return schema.GetProperty("type").GetString() switch
        {
            "array" => new TypeShape(ShapeKind.List, "", Shape(schema.GetProperty("items"))),
            "object" when schema.TryGetProperty("additionalProperties", out var item) => new TypeShape(ShapeKind.Map, "", Shape(item)),
            "object" => new TypeShape(ShapeKind.Scalar, "any"),
            "integer" => new TypeShape(ShapeKind.Scalar, format ?? "int64"),
            "number" => new TypeShape(ShapeKind.Scalar, "double"),
            "boolean" => new TypeShape(ShapeKind.Scalar, "bool"),
            _ => new TypeShape(ShapeKind.Scalar, format == "byte" ? "base64" : "string"),
        };
    }

    private static IEnumerable<Flag> Flags(JsonProperty property, HashSet<string> required)
    {
        if (required.Contains(property.Name))
        {
            yield return new Flag("required", "");
        }

        foreach (var (extension, flag) in new[]
        {
            ("x-kubernetes-list-type", "list"), ("x-kubernetes-list-map-keys", "keys"), ("x-kubernetes-map-type", "map"),
            ("x-kubernetes-patch-strategy", "patch"), ("x-kubernetes-patch-merge-key", "mergeKey"),
        })
        {
            if (property.Value.TryGetProperty(extension, out var value))
            {
                yield return new Flag(flag, value.ValueKind == JsonValueKind.Array
                    ? string.Join(',', value.EnumerateArray().Select(item => item.GetString()))
                    : value.GetString()!);
            }
        }
    }

    /// <summary>Gives string members their enum. One that has the name and the values of another in its namespace is the same.</summary>
    private static void AddEnums(DistilledFormat format, string typeName, JsonElement members)
    {
        if (format.Find(typeName) is not { } type)
        {
            return;
        }

        foreach (var member in members.EnumerateObject().Where(member => type.Fields.Exists(field => field.Name == member.Name)))
        {
            var isShared = member.Name is not ("type" or "operator" or "effect" or "kind" or "reason" or "action" or "scheme" or "behavior" or "order");
            var name = type.Namespace + "." + (isShared ? Upper(member.Name) : type.Name + Upper(member.Name));
            var added = format.Add(name, TypeKind.Enum);
            foreach (var value in member.Value.EnumerateArray().Select(item => item.GetString()!))
            {
                if (!added.Values.Exists(other => other.Wire == value))
                {
                    added.Values.Add(new EnumValue(value.Length == 0 ? "Unset" : value, value));
                }
            }

            type.Set(type.Field(member.Name) with { Shape = new TypeShape(ShapeKind.Named, name) });
        }
    }
}
