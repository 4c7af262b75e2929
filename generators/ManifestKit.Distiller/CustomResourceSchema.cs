using ManifestKit.SchemaTypes.Crds;
using ManifestKit.SchemaTypes.Facts;

namespace ManifestKit.Distiller;

/// <summary>Reads the definitions of the custom resources of one API group.</summary>
internal static class CustomResourceSchema
{
    /// <summary>Of each kind, the most stable version that is served.</summary>
    /// <param name="folder">The folder with the published schemas.</param>
    /// <param name="group">The API group.</param>
    public static DistilledFormat Read(string folder, string group)
    {
        var format = new DistilledFormat();
        var kinds = Directory.EnumerateFiles(Path.Combine(folder, "crds"), $"*.{group}*.yaml").Order(StringComparer.Ordinal)
            .SelectMany(Resources)
            .Where(resource => resource.Group == group)
            .GroupBy(resource => resource.Kind)
            .Select(versions => versions.MinBy(version => Rank(version.Version)) ?? throw new InvalidDataException($"{versions.Key} has no version."));
        foreach (var version in kinds.GroupBy(resource => resource.Namespace))
        {
            // A kind's short name comes before that of its cluster-wide twin, so that the classes of both are named after it.
            var types = new CrdTypes(CoreTypes.Shipped);
            foreach (var resource in version.OrderBy(resource => resource.Kind.Length).ThenBy(resource => resource.Kind, StringComparer.Ordinal))
            {
                types.Add(resource);
            }

            foreach (var type in types.Types(version.Key))
            {
                Add(format, type);
            }
        }

        return format;
    }

    private static IReadOnlyList<CustomResource> Resources(string file)
    {
        var (resources, errors) = CrdReader.Read(File.ReadAllText(file));
        return errors.Count == 0 ? resources : throw new InvalidDataException($"{Path.GetFileName(file)}: {errors[0]}");
    }

    /// <summary>Kubernetes' own order: stable versions, then beta, then alpha.</summary>
    private static int Rank(string version) =>
        version.Contains("alpha", StringComparison.Ordinal) ? 2 : version.Contains("beta", StringComparison.Ordinal) ? 1 : 0;

    private static void Add(DistilledFormat format, TypeFacts facts)
    {
        var type = format.Add(facts.FullName, facts.Kind);
        foreach (var flag in facts.Flags.Where(flag => flag.Name != FieldFacts.Description))
        {
            type.Flags[flag.Name] = flag.Value;
        }

        type.Fields.AddRange(facts.Fields);
        type.Values.AddRange(facts.Values);
        if (facts.Value("gvk") is not null)
        {
            format.Roots.Add(facts.FullName);
        }
    }
}
