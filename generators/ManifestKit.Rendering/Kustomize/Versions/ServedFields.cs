using static ManifestKit.Rendering.Kustomize.ServedPage;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>The fields that came after 1.18, but for those of pods.</summary>
internal static class ServedFields
{
    public static IReadOnlyList<ServedSince> All { get; } =
        [.. Workloads(), .. Jobs(), .. Autoscalers(), .. Networking(), .. Claims(), .. Storage(), .. Devices(), .. Others()];

    private static IEnumerable<ServedSince> Workloads() =>
    [
        new("apps/v1/DaemonSet", "spec/updateStrategy/rollingUpdate/maxSurge", 22, RemovedGate("DaemonSetUpdateSurge")),
        new("apps/v1/StatefulSet", "spec/minReadySeconds", 23, RemovedGate("StatefulSetMinReadySeconds")),
        new("apps/v1/StatefulSet", "spec/ordinals", 27, Gate("StatefulSetStartOrdinal")),
        new("apps/v1/StatefulSet", "spec/persistentVolumeClaimRetentionPolicy", 27, Gate("StatefulSetAutoDeletePVC")),

        // 1.35.0 had it on, but 1.35.4 and 1.36 have it off again.
        new("apps/v1/StatefulSet", "spec/updateStrategy/rollingUpdate/maxUnavailable", 37, Gate("MaxUnavailableStatefulSet")),
    ];

    private static IEnumerable<ServedSince> Jobs() =>
    [
        .. OfJobs("ttlSecondsAfterFinished", 21, RemovedGate("TTLAfterFinished")),
        .. OfJobs("completionMode", 22, RemovedGate("IndexedJob")),
        .. OfJobs("suspend", 22, RemovedGate("SuspendJob")),
        .. OfJobs("podFailurePolicy", 26, RemovedGate("JobPodFailurePolicy")),
        .. OfJobs("backoffLimitPerIndex", 29, Gate("JobBackoffLimitPerIndex")),
        .. OfJobs("maxFailedIndexes", 29, Gate("JobBackoffLimitPerIndex")),
        .. OfJobs("podFailurePolicy/rules/*/action", 29, Gate("JobBackoffLimitPerIndex"), "FailIndex"),
        .. OfJobs("podReplacementPolicy", 29, Gate("JobPodReplacementPolicy")),
        .. OfJobs("successPolicy", 31, Gate("JobSuccessPolicy")),
        .. OfJobs("managedBy", 32, Gate("JobManagedBy")),
        new("batch/v1/CronJob", "spec/timeZone", 25, RemovedGate("CronJobTimeZone")),
    ];

    private static IEnumerable<ServedSince> Autoscalers() =>
    [
        new("autoscaling/v2/HorizontalPodAutoscaler", "spec/metrics/*/containerResource", 27, RemovedGate("HPAContainerMetrics")),
        new("autoscaling/v2/HorizontalPodAutoscaler", "spec/behavior/scaleDown/tolerance", 35, Gate("HPAConfigurableTolerance")),
        new("autoscaling/v2/HorizontalPodAutoscaler", "spec/behavior/scaleUp/tolerance", 35, Gate("HPAConfigurableTolerance")),
        new("policy/v1/PodDisruptionBudget", "spec/unhealthyPodEvictionPolicy", 27, RemovedGate("PDBUnhealthyPodEvictionPolicy")),
    ];

    private static IEnumerable<ServedSince> Networking() =>
    [
        new("v1/Service", "spec/ports/*/appProtocol", 19, RemovedGate("ServiceAppProtocol")),
        new("v1/Service", "spec/ports/*/protocol", 19, RemovedGate("SCTPSupport"), "SCTP"),
        new("v1/Service", "spec/ipFamilies", 21, RemovedGate("IPv6DualStack")),
        new("v1/Service", "spec/ipFamilyPolicy", 21, RemovedGate("IPv6DualStack")),
        new("v1/Service", "spec/allocateLoadBalancerNodePorts", 22, RemovedGate("ServiceLBNodePortControl")),
        new("v1/Service", "spec/internalTrafficPolicy", 22, RemovedGate("ServiceInternalTrafficPolicy")),
        new("v1/Service", "spec/loadBalancerClass", 22, RemovedGate("ServiceLoadBalancerClass")),
        new("v1/Service", "spec/trafficDistribution", 31, Gate("ServiceTrafficDistribution")),
        new("v1/Service", "spec/trafficDistribution", 34, Gate("PreferSameTrafficDistribution"), "PreferSameNode"),
        new("v1/Service", "spec/trafficDistribution", 34, Gate("PreferSameTrafficDistribution"), "PreferSameZone"),
        new("v1/Endpoints", "subsets/*/ports/*/appProtocol", 19, RemovedGate("ServiceAppProtocol")),
        new("networking.k8s.io/v1/IngressClass", "spec/parameters/namespace", 22, RemovedGate("IngressClassNamespacedParams")),
        new("networking.k8s.io/v1/IngressClass", "spec/parameters/scope", 22, RemovedGate("IngressClassNamespacedParams")),
        new("networking.k8s.io/v1/NetworkPolicy", "spec/egress/*/ports/*/endPort", 22, RemovedGate("NetworkPolicyEndPort")),
        new("networking.k8s.io/v1/NetworkPolicy", "spec/ingress/*/ports/*/endPort", 22, RemovedGate("NetworkPolicyEndPort")),
        new("networking.k8s.io/v1/NetworkPolicy", "spec/egress/*/ports/*/protocol", 19, RemovedGate("SCTPSupport"), "SCTP"),
        new("networking.k8s.io/v1/NetworkPolicy", "spec/ingress/*/ports/*/protocol", 19, RemovedGate("SCTPSupport"), "SCTP"),
    ];

    private static IEnumerable<ServedSince> Claims() =>
    [
        .. OfClaims("dataSourceRef", 24, Gate("AnyVolumeDataSource")),
        .. OfClaims("accessModes/*", 27, RemovedGate("ReadWriteOncePod"), "ReadWriteOncePod"),
        .. OfClaims("volumeAttributesClassName", 34, Gate("VolumeAttributesClass")),
        new("v1/PersistentVolume", "spec/accessModes/*", 27, RemovedGate("ReadWriteOncePod"), "ReadWriteOncePod"),
        new("v1/PersistentVolume", "spec/csi/nodeExpandSecretRef", 27, RemovedGate("CSINodeExpandSecret")),
        new("v1/PersistentVolume", "spec/volumeAttributesClassName", 34, Gate("VolumeAttributesClass")),
    ];

    private static IEnumerable<ServedSince> Storage() =>
    [
        new("storage.k8s.io/v1/CSIDriver", "spec/fsGroupPolicy", 20, RemovedGate("CSIVolumeFSGroupPolicy")),
        new("storage.k8s.io/v1/CSIDriver", "spec/requiresRepublish", 21, RemovedGate("CSIServiceAccountToken")),
        new("storage.k8s.io/v1/CSIDriver", "spec/storageCapacity", 21, RemovedGate("CSIStorageCapacity")),
        new("storage.k8s.io/v1/CSIDriver", "spec/tokenRequests", 21, RemovedGate("CSIServiceAccountToken")),
        new("storage.k8s.io/v1/CSIDriver", "spec/seLinuxMount", 28, Gate("SELinuxMountReadWriteOncePod")),
        new("storage.k8s.io/v1/CSIDriver", "spec/nodeAllocatableUpdatePeriodSeconds", 35, Gate("MutableCSINodeAllocatableCount")),
        new("storage.k8s.io/v1/CSIDriver", "spec/serviceAccountTokenInSecrets", 35, Gate("CSIServiceAccountTokenSecrets")),
    ];

    private static IEnumerable<ServedSince> Devices() =>
    [
        new("resource.k8s.io/v1/DeviceClass", "spec/extendedResourceName", 36, Gate("DRAExtendedResource")),
        .. OfDeviceRequests("capacity", 36, Gate("DRAConsumableCapacity")),
        .. OfDeviceRequests("tolerations", 36, Gate("DRADeviceTaints")),
    ];

    private static IEnumerable<ServedSince> Others() =>
    [
        new("v1/ConfigMap", "immutable", 19, RemovedGate("ImmutableEphemeralVolumes")),
        new("v1/Secret", "immutable", 19, RemovedGate("ImmutableEphemeralVolumes")),
        new("scheduling.k8s.io/v1/PriorityClass", "preemptionPolicy", 19, RemovedGate("NonPreemptingPriority")),
        new("certificates.k8s.io/v1/CertificateSigningRequest", "spec/expirationSeconds", 22, RemovedGate("CSRDuration")),
        new("admissionregistration.k8s.io/v1/MutatingWebhookConfiguration", "webhooks/*/matchConditions", 28, RemovedGate("AdmissionWebhookMatchConditions")),
        new("admissionregistration.k8s.io/v1/ValidatingWebhookConfiguration", "webhooks/*/matchConditions", 28, RemovedGate("AdmissionWebhookMatchConditions")),
        new("apiextensions.k8s.io/v1/CustomResourceDefinition", "spec/versions/*/selectableFields", 31, Gate("CustomResourceFieldSelectors")),
    ];

    private static IEnumerable<ServedSince> OfJobs(string path, int minor, ServedPage page, string? value = null) =>
    [
        new("batch/v1/Job", $"spec/{path}", minor, page, value),
        new("batch/v1/CronJob", $"spec/jobTemplate/spec/{path}", minor, page, value),
    ];

    private static IEnumerable<ServedSince> OfClaims(string path, int minor, ServedPage page, string? value = null) =>
    [
        new("v1/PersistentVolumeClaim", $"spec/{path}", minor, page, value),
        new("apps/v1/StatefulSet", $"spec/volumeClaimTemplates/*/spec/{path}", minor, page, value),
        new(ServedSince.Pod, $"volumes/*/ephemeral/volumeClaimTemplate/spec/{path}", minor, page, value),
    ];

    private static IEnumerable<ServedSince> OfDeviceRequests(string field, int minor, ServedPage page) =>
        from claim in (string[][])[["ResourceClaim", "spec"], ["ResourceClaimTemplate", "spec/spec"]]
        from request in (string[])["exactly", "firstAvailable/*"]
        select new ServedSince($"resource.k8s.io/v1/{claim[0]}", $"{claim[1]}/devices/requests/*/{request}/{field}", minor, page);
}
