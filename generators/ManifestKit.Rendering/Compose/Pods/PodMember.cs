using ManifestKit.Compose;

namespace ManifestKit.Rendering.Compose;

/// <summary>A container of a pod that starts before the workload's own.</summary>
/// <param name="Service">The name of its service.</param>
/// <param name="Container">The container, as a workload.</param>
/// <param name="Reached">What it must have reached before the next one starts.</param>
/// <param name="Previous">The one that starts before it; null: it is the first.</param>
internal sealed record PodMember(string Service, App Container, DependsOnCondition Reached, PodMember? Previous);
