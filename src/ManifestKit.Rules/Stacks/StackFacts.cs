namespace ManifestKit.Rules;

/// <summary>Questions about the parts of a stack.</summary>
internal static class StackFacts
{
    private static readonly string[] Lists = ["Databases", "Apps", "Jobs", "OneShotJobs"];
    private static readonly string[] PodLists = ["InitContainers", "Sidecars"];

    /// <summary>The known workloads, as the stack lists them.</summary>
    public static IEnumerable<DeclaredObject> Workloads(DeclaredObject stack) => Lists.SelectMany(l => stack[l].Objects);

    /// <summary>The known workloads that some Kubernetes environment has just as they are declared: what an environment varies is seen in that environment.</summary>
    public static IEnumerable<DeclaredObject> InKubernetes(DeclaredObject stack) => On(stack, "Kubernetes");

    /// <summary>The known workloads that some Compose environment has just as they are declared.</summary>
    public static IEnumerable<DeclaredObject> InCompose(DeclaredObject stack) => On(stack, "Compose");

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

    private static IEnumerable<DeclaredObject> On(DeclaredObject stack, string platform)
    {
        var environments = stack["Environments"];
        var places = environments.Objects.Where(e => e["Platform"].Member == platform).Select(e => e["Name"].Text).ToList();
        return Workloads(stack).Where(w => IsSettled(w, environments) && (IsEverywhere(w["OnlyIn"]) ? places.Count > 0 : Names(w["OnlyIn"]).Any(places.Contains)));
    }

    /// <summary>Whether a workload is as the only environment has it, or no environment varies it.</summary>
    private static bool IsSettled(DeclaredObject workload, Fact environments) => environments is { IsComplete: true, Items.Count: 1 } || workload["Variations"] switch
    {
        { IsAbsent: true } => true,
        { Kind: FactKind.Map, IsComplete: true, Entries.Count: 0 } => true,
        _ => false,
    };

    private static bool IsEverywhere(Fact onlyIn) => onlyIn is { IsComplete: true, Items.Count: 0 };

    private static IEnumerable<string> Names(Fact onlyIn) => onlyIn.Objects.Select(e => e["Name"].Text).OfType<string>();
}
