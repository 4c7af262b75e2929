using ManifestKit.Rules;

namespace ManifestKit.Hosting;

/// <summary>Names become files, objects and hosts in every target: no two declarations of a kind can have the same one.</summary>
internal static class DeclaredNames
{
    /// <summary>Which names of the environments, and of the workloads in each of them, are declared twice.</summary>
    public static IReadOnlyList<StackFinding> Check(Stack stack)
    {
        IEnumerable<StackFinding> findings =
        [
            .. Twice("environments", stack.Environments, EnvironmentNames.Of),
            .. stack.Environments.Select(stack.For).SelectMany(version => Twice("workloads", version.Workloads, w => [w.Name])),
        ];
        return [.. findings.Distinct()];
    }

    private static IEnumerable<StackFinding> Twice<T>(string noun, IEnumerable<T> declared, Func<T, IEnumerable<string>> names)
        where T : Declaration
        => declared.SelectMany(d => names(d).Select(name => (Name: name, Declared: d))).GroupBy(named => named.Name, StringComparer.Ordinal).Where(same => same.Count() > 1)
            .Select(same => Finding($"Two {noun} are named '{same.Key}' and would render the same files. Rename one.", same.Last().Declared));

    private static StackFinding Finding(string message, Declaration declaration)
    {
        var place = SourcePlace.Of(declaration.Source);
        return new(HostError.DuplicateName.Id, RuleSeverity.Error, message, place.File, place.Line, place.Column, null);
    }
}
