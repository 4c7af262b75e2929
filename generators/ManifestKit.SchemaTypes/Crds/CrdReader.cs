using System.Globalization;
using ManifestKit.Languages;
using ManifestKit.Languages.Json;
using ManifestKit.Languages.Yaml;

namespace ManifestKit.SchemaTypes.Crds;

/// <summary>Reads the CustomResourceDefinitions of a YAML file: one or several documents, or the list that <c>kubectl get crd -o yaml</c> prints.</summary>
/// <remarks>Reference: https://kubernetes.io/docs/reference/kubernetes-api/extend-resources/custom-resource-definition-v1/.</remarks>
internal sealed class CrdReader
{
    private const string ApiVersion = "apiextensions.k8s.io/v1";
    private const string Expected = "expected a CustomResourceDefinition of " + ApiVersion;
    private const string Remedy = "; name only files of definitions, such as 'kubectl get crd NAME -o yaml' prints";

    private readonly List<CustomResource> _resources = [];
    private readonly List<SyntaxError> _errors = [];

    private CrdReader()
    {
    }

    /// <summary>The versions that are served, in the order of the file, and what is wrong with it.</summary>
    public static (IReadOnlyList<CustomResource> Resources, IReadOnlyList<SyntaxError> Errors) Read(string text)
    {
        var parsed = YamlReader.ParseAll(text);
        if (!parsed.Success)
        {
            return ([], parsed.Errors);
        }

        var reader = new CrdReader();
        foreach (var document in parsed.Value)
        {
            reader.Accept(document);
        }

        if (reader._resources.Count == 0 && reader._errors.Count == 0)
        {
            reader._errors.Add(new SyntaxError(default, "The file has no object; " + Expected + Remedy + "."));
        }

        return (reader._resources, reader._errors);
    }

    private void Accept(DataNode document)
    {
        if (document.Kind == DataKind.Null)
        {
            return;
        }

        var kind = Text((document as DataMap)?["kind"]);
        if (kind == "List" && document is DataMap list && list["items"] is DataList items)
        {
            foreach (var item in items)
            {
                Accept(item);
            }
        }
        else if (kind != "CustomResourceDefinition")
        {
            Fail(document, kind is null ? "This is no Kubernetes object; " + Expected + Remedy : "This is a " + kind + "; " + Expected + Remedy);
        }
        else if (Text(((DataMap)document)["apiVersion"]) is var version && version != ApiVersion)
        {
            Fail(((DataMap)document)["apiVersion"] ?? document, "This definition has the apiVersion '" + version + "'; " + Expected + ", which Kubernetes 1.16 and later serve");
        }
        else
        {
            Definition((DataMap)document);
        }
    }

    private void Definition(DataMap document)
    {
        if (Map(document, "spec") is not { } spec || Required(spec, "group") is not { } group || Map(spec, "names") is not { } names || Kind(names) is not { } kind)
        {
            return;
        }

        if (spec["versions"] is not DataList { Count: > 0 } versions)
        {
            Fail(spec, "The definition of " + kind + " has no 'spec.versions'; expected a list with at least one version");
            return;
        }

        var isNamespaced = Text(spec["scope"]) != "Cluster";
        var count = _resources.Count;
        foreach (var version in versions.OfType<DataMap>().Where(version => version["served"] is not DataScalar { Kind: DataKind.Boolean, IsTrue: false }))
        {
            if (Required(version, "name") is { } name && Map(version, "schema") is { } schema && Map(schema, "openAPIV3Schema") is { } structure)
            {
                _resources.Add(new CustomResource(group, name, kind, isNamespaced, structure));
            }
        }

        if (_resources.Count == count && _errors.Count == 0)
        {
            Fail(versions, "No version of " + kind + " is served; set 'served: true' at one");
        }
    }

    private string? Kind(DataMap names)
    {
        var kind = Required(names, "kind");
        if (kind is null || (IsUpper(kind[0]) && kind.All(letter => letter < 128 && char.IsLetterOrDigit(letter))))
        {
            return kind;
        }

        Fail(names["kind"]!, "'" + kind + "' is no kind; expected letters and digits with a capital in front, such as 'Widget'");
        return null;
    }

    private DataMap? Map(DataMap owner, string name)
    {
        if (owner[name] is DataMap map)
        {
            return map;
        }

        Fail(owner[name] ?? owner, string.Format(CultureInfo.InvariantCulture, "There is no map '{0}' here; {1}, with a schema for each version", name, Expected));
        return null;
    }

    private string? Required(DataMap owner, string name)
    {
        if (Text(owner[name]) is { Length: > 0 } text && !text.Any(char.IsWhiteSpace))
        {
            return text;
        }

        Fail(owner[name] ?? owner, "There is no word '" + name + "' here; " + Expected);
        return null;
    }

    private void Fail(DataNode place, string message) => _errors.Add(new SyntaxError(place.Span, message + "."));

    private static string? Text(DataNode? node) => node is DataScalar { Kind: DataKind.String } scalar ? scalar.Text : null;

    private static bool IsUpper(char letter) => letter is >= 'A' and <= 'Z';
}
