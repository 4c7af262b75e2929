namespace ManifestKit.Rules;

/// <summary>Questions about the parts of a stack.</summary>
internal static class StackFacts
{
    private static readonly string[] Lists = ["Databases", "Apps", "Jobs", "OneShotJobs"];
    private static readonly string[] ProductionNames = ["production", "prod", "live"];
    private static readonly string[] PodLists = ["InitContainers", "Sidecars"];

    /// <summary>The known workloads, as the stack lists them.</summary>
    public static IEnumerable<DeclaredObject> Workloads(DeclaredObject stack) => Lists.SelectMany(l => stack[l].Objects);

    /// <summary>The known workloads that some Kubernetes environment has just as they are declared: what an environment varies is seen in that environment.</summary>
    public static IEnumerable<DeclaredObject> InKubernetes(DeclaredObject stack) => On(stack, "Kubernetes");

    /// <summary>Those of them that production has.</summary>
    public static IEnumerable<DeclaredObject> InProductionCluster(DeclaredObject stack)
        => In(stack, Workloads(stack), environment => IsCluster(environment) && IsProduction(environment));

    /// <summary>The known workloads that production has just as they are declared, whatever runs it.</summary>
    public static IEnumerable<DeclaredObject> InProduction(DeclaredObject stack) => In(stack, Workloads(stack), IsProduction);

    /// <summary>The known gateways that production has just as they are declared.</summary>
    public static IEnumerable<DeclaredObject> GatewaysInProduction(DeclaredObject stack) => In(stack, stack["Gateways"].Objects, IsProduction);

    /// <summary>The known workloads that some Compose environment has just as they are declared.</summary>
    public static IEnumerable<DeclaredObject> InCompose(DeclaredObject stack) => On(stack, "Compose");

    /// <summary>The known containers of a workload that run as long as it does.</summary>
    public static IEnumerable<DeclaredObject> RunningContainers(DeclaredObject workload) => workload["Sidecars"].Objects.Prepend(workload);

    /// <summary>The known containers beside a workload's own, as it lists them.</summary>
    public static IEnumerable<DeclaredObject> PodContainers(DeclaredObject workload) => PodLists.SelectMany(l => workload[l].Objects);

    /// <summary>The names of all workloads; null if one is not known.</summary>
    public static HashSet<string>? WorkloadNames(DeclaredObject stack)
    {
        var names = Workloads(stack).Select(w => w["Name"].Text).ToList();
        return Lists.All(l => stack[l].IsComplete) && !names.Contains(null) ? new(names!, StringComparer.Ordinal) : null;
    }

    /// <summary>Whether some environment is known to have both.</summary>
    public static bool MayMeet(DeclaredObject a, DeclaredObject b)
    {
        var left = a["OnlyIn"];
        var right = b["OnlyIn"];
        return IsEverywhere(left) || IsEverywhere(right)
            ? left.IsComplete && right.IsComplete
            : Names(left).Intersect(Names(right)).Any();
    }

    /// <summary>Those that some environment of a kind has just as they are declared.</summary>
    /// <param name="stack">The stack.</param>
    /// <param name="declared">What may vary.</param>
    /// <param name="isPlace">The kind of environment.</param>
    public static IEnumerable<DeclaredObject> In(DeclaredObject stack, IEnumerable<DeclaredObject> declared, Func<DeclaredObject, bool> isPlace)
    {
        var environments = stack["Environments"];
        var places = environments.Objects.Where(isPlace).Select(e => e["Name"].Text).ToList();
        return places.Count == 0
            ? []
            : declared.Where(d => IsSettled(d, environments) && (IsEverywhere(d["OnlyIn"]) || Names(d["OnlyIn"]).Any(places.Contains)));
    }

    /// <summary>Whether an environment is a Kubernetes cluster.</summary>
    public static bool IsCluster(DeclaredObject environment) => environment["Platform"].Member == "Kubernetes";

    /// <summary>Whether an environment's name, or another name of it, says that it is the real one.</summary>
    public static bool IsProduction(DeclaredObject environment)
        => environment["Aliases"].Items.Prepend(environment["Name"]).Any(name => name.Text is { } text && ProductionNames.Contains(text));

    private static IEnumerable<DeclaredObject> On(DeclaredObject stack, string platform)
        => In(stack, Workloads(stack), environment => environment["Platform"].Member == platform);

    /// <summary>Whether something is as the only environment has it, or no environment varies it.</summary>
    private static bool IsSettled(DeclaredObject declared, Fact environments) => environments is { IsComplete: true, Items.Count: 1 } || declared["Variations"] switch
    {
        { IsAbsent: true } => true,
        { Kind: FactKind.Map, IsComplete: true, Entries.Count: 0 } => true,
        _ => false,
    };

    private static bool IsEverywhere(Fact onlyIn) => onlyIn is { IsComplete: true, Items.Count: 0 };

    private static IEnumerable<string> Names(Fact onlyIn) => onlyIn.Objects.Select(e => e["Name"].Text).OfType<string>();
}
