namespace ManifestKit.Rendering.Kustomize;

/// <summary>A kind or a field, and the first version of Kubernetes that serves it without a feature gate.</summary>
/// <param name="Subject">The kind with its group and version, or <see cref="Pod"/>.</param>
/// <param name="Path">The field below the object, or below the pod's <c>spec</c>; a star is each item of a list. Empty: the kind itself.</param>
/// <param name="Minor">The version 1.<c>Minor</c>.</param>
/// <param name="Page">Where that is said.</param>
internal sealed record ServedSince(string Subject, string Path, int Minor, string Page)
{
    /// <summary>Stands for the pods of every kind that has some.</summary>
    public const string Pod = "Pod";

    private const string Docs = "https://kubernetes.io/docs/";

    /// <summary>What came after 1.18. What is older than that is served everywhere.</summary>
    public static IReadOnlyList<ServedSince> All { get; } =
    [
        new("networking.k8s.io/v1/Ingress", "", 19, Docs + "reference/using-api/deprecation-guide/#ingress-v122"),
        new("networking.k8s.io/v1/IngressClass", "", 19, Docs + "reference/using-api/deprecation-guide/#ingress-v122"),
        new("batch/v1/CronJob", "", 21, Docs + "reference/using-api/deprecation-guide/#cronjob-v125"),
        new("policy/v1/PodDisruptionBudget", "", 21, Docs + "reference/using-api/deprecation-guide/#poddisruptionbudget-v125"),
        new("discovery.k8s.io/v1/EndpointSlice", "", 21, Docs + "reference/using-api/deprecation-guide/#endpointslice-v125"),
        new("autoscaling/v2/HorizontalPodAutoscaler", "", 23, Docs + "reference/using-api/deprecation-guide/#horizontalpodautoscaler-v126"),
        new("admissionregistration.k8s.io/v1/ValidatingAdmissionPolicy", "", 30, Docs + "reference/access-authn-authz/validating-admission-policy/"),
        new("networking.k8s.io/v1/ServiceCIDR", "", 33, Docs + "concepts/services-networking/cluster-ip-allocation/"),
        new("resource.k8s.io/v1/ResourceClaim", "", 34, Docs + "concepts/scheduling-eviction/dynamic-resource-allocation/"),
        new("resource.k8s.io/v1/DeviceClass", "", 34, Docs + "concepts/scheduling-eviction/dynamic-resource-allocation/"),
        new("storage.k8s.io/v1/VolumeAttributesClass", "", 34, Docs + "concepts/storage/volume-attributes-classes/"),

        new(Pod, "securityContext/seccompProfile", 19, Docs + "tutorials/security/seccomp/"),
        new(Pod, "topologySpreadConstraints", 19, Docs + "concepts/scheduling-eviction/topology-spread-constraints/"),
        new(Pod, "securityContext/fsGroupChangePolicy", 20, Docs + "tasks/configure-pod-container/security-context/"),
        new(Pod, "containers/*/livenessProbe/grpc", 24, Docs + "tasks/configure-pod-container/configure-liveness-readiness-startup-probes/"),
        new(Pod, "containers/*/readinessProbe/grpc", 24, Docs + "tasks/configure-pod-container/configure-liveness-readiness-startup-probes/"),
        new(Pod, "containers/*/startupProbe/grpc", 24, Docs + "tasks/configure-pod-container/configure-liveness-readiness-startup-probes/"),
        new(Pod, "schedulingGates", 27, Docs + "concepts/scheduling-eviction/pod-scheduling-readiness/"),
        new(Pod, "initContainers/*/restartPolicy", 29, Docs + "concepts/workloads/pods/sidecar-containers/"),
        new(Pod, "containers/*/lifecycle/preStop/sleep", 30, Docs + "concepts/containers/container-lifecycle-hooks/"),
        new(Pod, "containers/*/resizePolicy", 33, Docs + "tasks/configure-pod-container/resize-container-resources/"),
        new(Pod, "hostUsers", 33, Docs + "concepts/workloads/pods/user-namespaces/"),
        new(Pod, "resources", 34, Docs + "tasks/configure-pod-container/assign-pod-level-resources/"),

        new("batch/v1/Job", "spec/ttlSecondsAfterFinished", 21, Docs + "concepts/workloads/controllers/ttlafterfinished/"),
        new("batch/v1/Job", "spec/podFailurePolicy", 26, Docs + "concepts/workloads/controllers/job/#pod-failure-policy"),
        new("batch/v1/Job", "spec/backoffLimitPerIndex", 29, Docs + "concepts/workloads/controllers/job/#backoff-limit-per-index"),
        new("batch/v1/Job", "spec/successPolicy", 31, Docs + "concepts/workloads/controllers/job/#success-policy"),
        new("batch/v1/CronJob", "spec/timeZone", 25, Docs + "concepts/workloads/controllers/cron-jobs/#time-zones"),
        new("networking.k8s.io/v1/NetworkPolicy", "spec/ingress/*/ports/*/endPort", 22, Docs + "concepts/services-networking/network-policies/#targeting-a-range-of-ports"),
        new("networking.k8s.io/v1/NetworkPolicy", "spec/egress/*/ports/*/endPort", 22, Docs + "concepts/services-networking/network-policies/#targeting-a-range-of-ports"),
        new("apps/v1/StatefulSet", "spec/minReadySeconds", 23, Docs + "concepts/workloads/controllers/statefulset/#minimum-ready-seconds"),
        new("apps/v1/StatefulSet", "spec/persistentVolumeClaimRetentionPolicy", 27, Docs + "concepts/workloads/controllers/statefulset/#persistentvolumeclaim-retention"),
        new("apps/v1/StatefulSet", "spec/ordinals", 27, Docs + "concepts/workloads/controllers/statefulset/#start-ordinal"),
        new("policy/v1/PodDisruptionBudget", "spec/unhealthyPodEvictionPolicy", 27, Docs + "tasks/run-application/configure-pdb/#unhealthy-pod-eviction-policy"),
        new("v1/Service", "spec/internalTrafficPolicy", 22, Docs + "concepts/services-networking/service-traffic-policy/"),
        new("v1/Service", "spec/trafficDistribution", 31, Docs + "reference/networking/virtual-ips/#traffic-distribution"),
    ];
}
