using ManifestKit.Languages.Kubernetes;
using ManifestKit.Rules;

namespace ManifestKit.Hosting;

/// <summary>Names become files, objects and hosts in every target: all targets must be able to carry them.</summary>
internal static class DeclaredNames
{
    /// <summary>What is wrong with the names of a stack, of its environments, and of its workloads in each of them.</summary>
    public static IReadOnlyList<StackFinding> Check(Stack stack)
    {
        IEnumerable<StackFinding> findings =
        [
            .. Invalid("stack", stack.Name, NameRule.Label, stack),
            .. stack.Environments.SelectMany(e => Invalid("environment", e.Name, NameRule.Label, e)),
            .. Twice("environments", stack.Environments, EnvironmentNames.Of),
            .. new[] { stack }.Concat(stack.Environments.Select(stack.For)).SelectMany(WorkloadNames),
        ];
        return [.. findings.Distinct()];
    }

    private static IEnumerable<StackFinding> WorkloadNames(Stack version)
        => version.Workloads.SelectMany(w => Invalid(Noun(w), w.Name, w is ScheduledJob ? NameRule.CronJob : NameRule.Label, w))
            .Concat(version.Environments.Count == 1 ? Twice("workloads", version.Workloads, w => [w.Name]) : []);

    private static string Noun(Workload workload) => workload switch
    {
        App => "app",
        Database => "database",
        _ => "job",
    };

    // What a job's name may hold beyond a DNS label, a dot, Compose's network names cannot.
    private static IEnumerable<StackFinding> Invalid(string noun, string name, NameRule rule, Declaration declaration)
        => NameRule.Label.Check(name).Concat(rule.Check(name)).Take(1)
            .Select(error => Finding(HostError.InvalidName, $"The {noun} cannot be named '{name}': {error.Message}", declaration));

    private static IEnumerable<StackFinding> Twice<T>(string noun, IEnumerable<T> declared, Func<T, IEnumerable<string>> names)
        where T : Declaration
        => declared.SelectMany(d => names(d).Select(name => (Name: name, Declared: d))).GroupBy(named => named.Name, StringComparer.Ordinal).Where(same => same.Count() > 1)
            .Select(same => Finding(HostError.DuplicateName, $"Two {noun} are named '{same.Key}' and would render the same files. Rename one.", same.Last().Declared));

    private static StackFinding Finding(HostError error, string message, Declaration declaration)
    {
        var place = SourcePlace.Of(declaration.Source);
        return new(error.Id, RuleSeverity.Error, message, place.File, place.Line, place.Column, null);
    }
}
