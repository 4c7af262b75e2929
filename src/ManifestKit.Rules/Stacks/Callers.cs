namespace ManifestKit.Rules;

/// <summary>Who calls whom.</summary>
internal static class Callers
{
    /// <summary>The names of the workloads to which some gateway leads.</summary>
    public static HashSet<string> Routed(DeclaredObject stack, Func<DeclaredObject, bool> isGateway)
        => Names(from gateway in stack["Gateways"].Objects.Where(isGateway)
                 from site in gateway["Sites"].Objects
                 from route in site["Routes"].Objects
                 select route["To"]);

    /// <summary>The names of the workloads to which a gateway leads or on which others depend.</summary>
    public static HashSet<string> Called(DeclaredObject stack)
    {
        var called = Routed(stack, _ => true);
        called.UnionWith(Needed(Dependencies(stack)));
        return called;
    }

    /// <summary>What the known workloads of a stack depend on.</summary>
    public static IEnumerable<DeclaredObject> Dependencies(DeclaredObject stack) => StackFacts.Workloads(stack).SelectMany(workload => workload["DependsOn"].Objects);

    /// <summary>The names of the workloads that dependencies are on.</summary>
    public static HashSet<string> Needed(IEnumerable<DeclaredObject> dependencies) => Names(dependencies.Select(dependency => dependency["On"]));

    private static HashSet<string> Names(IEnumerable<Fact> workloads)
        => new(workloads.Select(workload => workload.Object?["Name"].Text).OfType<string>(), StringComparer.Ordinal);
}
