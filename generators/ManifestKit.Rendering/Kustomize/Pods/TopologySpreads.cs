using ManifestKit.Kubernetes.Core.V1;
using ManifestKit.Kubernetes.Meta.V1;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>Keeps the numbers of an app's pods in different domains alike.</summary>
/// <seealso href="https://kubernetes.io/docs/concepts/scheduling-eviction/topology-spread-constraints/"/>
internal static class TopologySpreads
{
    public static List<TopologySpreadConstraint>? Of(Workload workload, EnvironmentScope scope, ReleaseSide? side) => workload is App { TopologySpread: { Count: > 0 } spreads }
        ? [.. spreads.Select(spread => new TopologySpreadConstraint
        {
            MaxSkew = spread.MaxSkew,
            TopologyKey = spread.TopologyKey,
            WhenUnsatisfiable = spread.Spread == Spread.Required ? WhenUnsatisfiable.DoNotSchedule : WhenUnsatisfiable.ScheduleAnyway,
            LabelSelector = new LabelSelector { MatchLabels = Metadata.Selector(workload, scope, side) },
        })]
        : null;
}
