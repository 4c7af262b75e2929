using System.Collections.Concurrent;
using System.Text;
using ManifestKit.SchemaTypes.Facts;

namespace ManifestKit.Documents;

/// <summary>What the formats' published schemas say of the generated classes, for those who compare, merge or check documents.</summary>
/// <remarks>A format's facts are read when they are first asked for.</remarks>
public static class SchemaFacts
{
    private static readonly ConcurrentDictionary<string, IReadOnlyDictionary<string, SchemaType>> s_formats = new(StringComparer.Ordinal);

    private static readonly Lazy<IReadOnlyDictionary<(string ApiVersion, string Kind), SchemaType>> s_kinds = new(static () =>
        Format("kubernetes").Values.Where(type => type.Kind is not null).ToDictionary(type => (type.ApiVersion!, type.Kind!)));

    private static readonly ConcurrentDictionary<Type, SchemaType?> s_classes = new();

    private static readonly Lazy<(string Name, string Namespace)[]> s_namespaces = new(Namespaces);

    /// <summary>The formats that have facts: <c>kubernetes</c>, <c>compose</c>, <c>kustomize</c> and so on.</summary>
    public static IReadOnlyList<string> Formats { get; } =
    [
        .. typeof(SchemaFacts).Assembly.GetManifestResourceNames()
            .Where(name => name.EndsWith(".facts", StringComparison.Ordinal))
            .Select(name => name[..^".facts".Length])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The types of a format by the full name of their C# type.</summary>
    /// <param name="format">One of <see cref="Formats"/>.</param>
    /// <exception cref="ArgumentException">There is no such format.</exception>
    public static IReadOnlyDictionary<string, SchemaType> Format(string format) => s_formats.GetOrAdd(format, Read);

    /// <summary>The type of a Kubernetes kind; null if Kubernetes has none of that name.</summary>
    /// <param name="apiVersion">The group and the version, such as <c>apps/v1</c>, or <c>v1</c> for the core group.</param>
    /// <param name="kind">The kind, such as <c>Deployment</c>.</param>
    public static SchemaType? OfKind(string apiVersion, string kind) => s_kinds.Value.GetValueOrDefault((apiVersion, kind));

    /// <summary>The type of a generated class; null if the class is not generated from facts.</summary>
    /// <param name="documentType">The class.</param>
    public static SchemaType? OfClass(Type documentType)
    {
        ArgumentNullException.ThrowIfNull(documentType);
        return s_classes.GetOrAdd(documentType, static type => s_namespaces.Value
            .Where(format => type.FullName!.StartsWith(format.Namespace + ".", StringComparison.Ordinal))
            .Select(format => Format(format.Name).GetValueOrDefault(type.FullName!))
            .FirstOrDefault(found => found is not null));
    }

    /// <summary>The namespace of each format, the innermost first, found without reading the facts themselves.</summary>
    private static (string Name, string Namespace)[] Namespaces() =>
    [
        .. Formats.Select(format => (format, FactsReader.Read(Header(format)).Namespace))
            .OrderByDescending(format => format.Namespace.Length)
            .ThenBy(format => format.format, StringComparer.Ordinal),
    ];

    private static string Header(string format)
    {
        using var reader = Open(format);
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith("format ", StringComparison.Ordinal))
            {
                return line;
            }
        }

        return "";
    }

    private static IReadOnlyDictionary<string, SchemaType> Read(string format)
    {
        using var reader = Open(format);
        var file = FactsReader.Read(reader.ReadToEnd());
        var types = new Dictionary<string, SchemaType>(file.Types.Count, StringComparer.Ordinal);
        foreach (var type in file.Types)
        {
            types.Add(file.Namespace + "." + type.FullName, new SchemaType(type, file, types));
        }

        return types;
    }

    private static StreamReader Open(string format)
    {
        var stream = typeof(SchemaFacts).Assembly.GetManifestResourceStream(format + ".facts")
            ?? throw new ArgumentException($"There are no facts of a format '{format}'; there are {string.Join(", ", Formats)}.", nameof(format));
        return new StreamReader(stream, Encoding.UTF8);
    }
}
