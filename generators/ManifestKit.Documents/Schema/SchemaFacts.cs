using System.Collections.Concurrent;
using System.ComponentModel;
using System.Text;
using ManifestKit.SchemaTypes.Facts;

namespace ManifestKit.Documents;

/// <summary>What the formats' published schemas say of the generated classes, for those who compare, merge or check documents.</summary>
/// <remarks>A format's facts are read when they are first asked for.</remarks>
public static class SchemaFacts
{
    private static readonly ConcurrentDictionary<string, IReadOnlyDictionary<string, SchemaType>> s_formats = new(StringComparer.Ordinal);

    private static readonly Lazy<IReadOnlyDictionary<(string ApiVersion, string Kind), SchemaType>> s_kinds = new(static () => Kinds("kubernetes"));

    private static readonly Lazy<IReadOnlyDictionary<(string ApiVersion, string Kind), SchemaType>> s_customKinds = new(static () =>
        Kinds([.. s_headers!.Value.Where(header => header.IsCustom).Select(header => header.Format)]));

    private static readonly Lazy<HashSet<string>> s_groups = new(static () => [.. s_kinds.Value.Keys.Select(kind => GroupOf(kind.ApiVersion))]);

    private static readonly ConcurrentDictionary<Type, SchemaType?> s_classes = new();

    private static readonly Lazy<FactsFile[]> s_headers = new(Headers);

    private static readonly AddedFacts s_added = new();

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

    /// <summary>
    /// The type of a Kubernetes kind or of a known custom resource: those whose definitions a project has, and those that are shipped. Null
    /// if there is none of that name.
    /// </summary>
    /// <param name="apiVersion">The group and the version, such as <c>apps/v1</c>, or <c>v1</c> for the core group.</param>
    /// <param name="kind">The kind, such as <c>Deployment</c>.</param>
    public static SchemaType? OfKind(string apiVersion, string kind) =>
        s_kinds.Value.GetValueOrDefault((apiVersion, kind))
        ?? s_added.OfKind(apiVersion, kind)
        ?? s_customKinds.Value.GetValueOrDefault((apiVersion, kind));

    /// <summary>Whether kinds of an API group are known, in whatever version: a kind of it that is not known does not exist.</summary>
    /// <param name="apiVersion">The group and the version, such as <c>apps/v1</c>.</param>
    public static bool HasGroupOf(string apiVersion)
    {
        ArgumentNullException.ThrowIfNull(apiVersion);
        return s_groups.Value.Contains(GroupOf(apiVersion));
    }

    /// <summary>The type of a generated class; null if the class is not generated from facts.</summary>
    /// <param name="documentType">The class.</param>
    public static SchemaType? OfClass(Type documentType)
    {
        ArgumentNullException.ThrowIfNull(documentType);
        return s_classes.GetOrAdd(documentType, static type => Find(type.FullName!));
    }

    /// <summary>Adds the facts of classes that are generated into another assembly: those of a project's own custom resources.</summary>
    /// <param name="facts">The text of a facts file.</param>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static void Add(string facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        s_added.Add(facts);
    }

    /// <summary>The type of that full name in any format.</summary>
    internal static SchemaType? Find(string name) =>
        s_added.Types.GetValueOrDefault(name)
        ?? s_headers.Value
            .Where(header => name.StartsWith(header.Namespace + ".", StringComparison.Ordinal))
            .Select(header => Format(header.Format).GetValueOrDefault(name))
            .FirstOrDefault(found => found is not null);

    internal static IEnumerable<(string Name, SchemaType Type)> Types(FactsFile file)
    {
        var types = new Dictionary<string, SchemaType>(file.Types.Count, StringComparer.Ordinal);
        foreach (var type in file.Types)
        {
            types.Add(file.Namespace + "." + type.FullName, new SchemaType(type, file, types));
        }

        return types.Select(type => (type.Key, type.Value));
    }

    private static IReadOnlyDictionary<(string ApiVersion, string Kind), SchemaType> Kinds(params IReadOnlyList<string> formats) =>
        formats.SelectMany(format => Format(format).Values).Where(type => type.Kind is not null).ToDictionary(type => (type.ApiVersion!, type.Kind!));

    /// <summary>What each format's header says, the innermost namespace first, found without reading the facts themselves.</summary>
    private static FactsFile[] Headers() =>
    [
        .. Formats.Select(format => FactsReader.Read(Header(format)))
            .OrderByDescending(header => header.Namespace.Length)
            .ThenBy(header => header.Format, StringComparer.Ordinal),
    ];

    private static string GroupOf(string apiVersion) => apiVersion[..Math.Max(0, apiVersion.IndexOf('/', StringComparison.Ordinal))];

    private static string Header(string format)
    {
        using var reader = Open(format);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                return line;
            }
        }

        return "";
    }

    private static IReadOnlyDictionary<string, SchemaType> Read(string format)
    {
        using var reader = Open(format);
        return Types(FactsReader.Read(reader.ReadToEnd())).ToDictionary(type => type.Name, type => type.Type, StringComparer.Ordinal);
    }

    private static StreamReader Open(string format)
    {
        var stream = typeof(SchemaFacts).Assembly.GetManifestResourceStream(format + ".facts")
            ?? throw new ArgumentException($"There are no facts of a format '{format}'; there are {string.Join(", ", Formats)}.", nameof(format));
        return new StreamReader(stream, Encoding.UTF8);
    }
}
