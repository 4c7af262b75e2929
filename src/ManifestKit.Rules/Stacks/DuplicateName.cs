namespace ManifestKit.Rules;

/// <summary>MK9005: two environments, two workloads of an environment, or two containers of a workload have one name. Names become files, objects and hosts in every target.</summary>
public sealed class DuplicateName() : Rule("MK9005", RuleSeverity.Error, "Usage", "A name is declared twice", "Stack")
{
    private const string SameFiles = "they would render the same files";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DeclaredObject subject)
    {
        var environments = subject["Environments"].Objects.SelectMany(e => e["Aliases"].Items.Prepend(e["Name"]).Select(name => (e, name)));
        var workloads = StackFacts.Workloads(subject).Select(w => (w, w["Name"]));
        return Twice("environments", SameFiles, environments, (_, _) => true)
            .Concat(Twice("workloads", SameFiles, workloads, StackFacts.MayMeet))
            .Concat(StackFacts.Workloads(subject).SelectMany(TwiceInPod));
    }

    private static IEnumerable<Finding> TwiceInPod(DeclaredObject workload)
    {
        var others = StackFacts.PodContainers(workload).Select(container => (container, container["Name"]));
        return Twice("containers of a pod", "no pod can have both", others.Prepend((workload, ContainerName(workload))), (_, _) => true);
    }

    private static Fact ContainerName(DeclaredObject workload) => workload["ObjectNames"] switch
    {
        { IsAbsent: true } => workload["Name"],
        { Object: { } names } when names["Container"].IsAbsent => workload["Name"],
        { Object: { } names } => names["Container"],
        var unknown => unknown,
    };

    private static IEnumerable<Finding> Twice(string noun, string why, IEnumerable<(DeclaredObject Owner, Fact Name)> declared, Func<DeclaredObject, DeclaredObject, bool> mayMeet)
        => Repeated.Names(declared, mayMeet).Select(twice => new Finding(twice.Name.Source, $"Two {noun} are named '{twice.Name.Text}', and {why}. Rename one."));
}
