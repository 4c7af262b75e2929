using ManifestKit.Kubernetes.Autoscaling.V2;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>The HorizontalPodAutoscaler of an app. It follows the Deployment that serves.</summary>
/// <seealso href="https://kubernetes.io/docs/concepts/workloads/autoscaling/horizontal-pod-autoscale/"/>
internal static class Autoscalers
{
    public static IEnumerable<ClusterObject> Of(Workload workload, EnvironmentScope scope)
    {
        if (workload is not App { Scaling: { } scaling } app)
            yield break;

        yield return new(app, new HorizontalPodAutoscaler
        {
            Metadata = Metadata.Of(app, scope, ObjectNaming.Autoscaler(app)),
            Spec = new()
            {
                ScaleTargetRef = new() { ApiVersion = "apps/v1", Kind = "Deployment", Name = Deployments.ServingName(app) },
                MinReplicas = scaling.Min,
                MaxReplicas = scaling.Max,
                Metrics = [.. Utilization("cpu", scaling.CpuPercent), .. Utilization("memory", scaling.MemoryPercent)],
                Behavior = scaling.Up is null && scaling.Down is null ? null : new() { ScaleUp = RulesOf(scaling.Up), ScaleDown = RulesOf(scaling.Down) },
            },
        });
    }

    private static IEnumerable<MetricSpec> Utilization(string resource, int? percent)
    {
        if (percent is { } target)
        {
            yield return new()
            {
                Type = MetricSourceType.Resource,
                Resource = new() { Name = resource, Target = new() { Type = MetricTargetType.Utilization, AverageUtilization = target } },
            };
        }
    }

    private static HPAScalingRules? RulesOf(ScalingPace? pace) => pace is null ? null : new()
    {
        StabilizationWindowSeconds = (int?)pace.Stabilization?.TotalSeconds,
        Policies =
        [
            new()
            {
                Type = pace.Change.IsPercentage ? HPAScalingPolicyType.Percent : HPAScalingPolicyType.Pods,
                Value = pace.Change.Value,
                PeriodSeconds = (int)pace.Period.TotalSeconds,
            },
        ],
    };
}
