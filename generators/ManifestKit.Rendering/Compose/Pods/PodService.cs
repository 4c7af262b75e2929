using ManifestKit.Compose;

namespace ManifestKit.Rendering.Compose;

/// <summary>A service of a workload.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Origin">What it is rendered from.</param>
/// <param name="Service">The service.</param>
internal sealed record PodService(string Name, Declaration Origin, Service Service)
{
    /// <summary>The services of a workload, its own first.</summary>
    public static IEnumerable<PodService> Of(Pod pod)
    {
        yield return new(pod.Workload.Name, pod.Workload, ServiceOf.Workload(pod));
        if (pod.Holder is { } holder)
            yield return new(holder, pod.Workload, ServiceOf.Holder(pod));
        foreach (var member in pod.Before)
            yield return new(member.Service, member.Container, ServiceOf.Member(member, pod));
    }
}
