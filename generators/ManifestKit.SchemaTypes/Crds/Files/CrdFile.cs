using ManifestKit.SchemaTypes.Facts;

namespace ManifestKit.SchemaTypes.Crds;

/// <summary>What a file of definitions becomes.</summary>
/// <param name="Path">The file.</param>
/// <param name="Facts">The types, by the namespace of their group.</param>
/// <param name="Problems">What is wrong with the file.</param>
internal sealed record CrdFile(string Path, EquatableArray<FactsFile> Facts, EquatableArray<CrdProblem> Problems)
{
    private const string Page = "https://kubernetes.io/docs/concepts/extend-kubernetes/api-extension/custom-resources/";

    /// <summary>Reads a file.</summary>
    /// <param name="source">The file and where its classes go.</param>
    /// <param name="text">Its text.</param>
    public static CrdFile Read(CrdSource source, string text)
    {
        var (resources, errors) = CrdReader.Read(text);
        var facts = resources
            .GroupBy(source.NamespaceOf)
            .Select(group => new FactsFile(
                "custom-resources",
                group.Key,
                Page,
                IsCustom: true,
                new([.. group.GroupBy(resource => resource.Namespace).SelectMany(TypesOf)]),
                default));
        return new CrdFile(source.Path, new([.. facts]), new([.. errors.Select(error => CrdProblem.At(source.Path, text, error))]));
    }

    /// <summary>Of files that make the same class, only the first is kept: two would not compile.</summary>
    public static IEnumerable<CrdFile> WithoutConflicts(IEnumerable<CrdFile> files)
    {
        var makers = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in files)
        {
            var names = file.Facts.SelectMany(facts => facts.Types.Select(type => facts.Namespace + "." + type.FullName)).ToList();
            if (names.Find(makers.ContainsKey) is { } taken)
            {
                yield return file with { Facts = default, Problems = new([.. file.Problems, CrdProblem.Conflict(file.Path, taken, makers[taken])]) };
                continue;
            }

            foreach (var name in names)
            {
                makers.Add(name, file.Path);
            }

            yield return file;
        }
    }

    private static IEnumerable<TypeFacts> TypesOf(IGrouping<string, CustomResource> version)
    {
        var types = new CrdTypes(CoreTypes.Shipped);
        foreach (var resource in version)
        {
            types.Add(resource);
        }

        return types.Types(version.Key);
    }
}
