namespace ManifestKit.Rules;

/// <summary>MK2004: containers share a pod in a way that services cannot.</summary>
public sealed class InexpressiblePod() : Rule("MK2004", RuleSeverity.Error, "Compose", "Compose cannot run this pod", "Stack")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DeclaredObject subject) =>
        StackFacts.InCompose(subject).SelectMany(workload => SidecarsOfJob(workload).Concat(SharedByReplicas(workload)));

    private static IEnumerable<Finding> SidecarsOfJob(DeclaredObject workload) =>
        from sidecar in workload["Sidecars"].Objects
        where workload.Types.Contains("ScheduledJob") || workload.Types.Contains("OneShotJob")
        select new Finding(
            sidecar.Source,
            $"'{sidecar["Name"].Text}' ends with job '{workload["Name"].Text}', and Compose would let it run on; leave it out in the variation of this environment.");

    private static IEnumerable<Finding> SharedByReplicas(DeclaredObject workload)
    {
        var replicas = workload["Replicas"];
        if (replicas.Number is > 1 && !workload.Types.Contains("Database") && Shared(workload) is { } shared)
        {
            yield return new(
                replicas.Source,
                $"Each of the {replicas.Number} replicas of '{workload["Name"].Text}' needs {shared} of its own, and Compose has one for all; set Replicas to 1 in the variation of this environment.");
        }
    }

    /// <summary>What each pod has for itself.</summary>
    private static string? Shared(DeclaredObject workload)
    {
        var temporary = workload["Volumes"].Objects.Where(volume => volume["Content"].Object?.Types.Contains("TemporaryVolume") == true).Select(volume => volume["Name"].Text).ToList();
        return workload["Sidecars"].Objects.Select(sidecar => $"a sidecar '{sidecar["Name"].Text}'")
            .Concat(StackFacts.PodContainers(workload).SelectMany(container => container["Mounts"].Entries).Where(mount => temporary.Contains(mount.Key)).Select(mount => $"a volume '{mount.Key}'"))
            .FirstOrDefault();
    }
}
