using static ManifestKit.Rendering.Kustomize.ServedPage;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>The stable kinds that came after 1.18.</summary>
internal static class ServedKinds
{
    public static IReadOnlyList<ServedSince> All { get; } =
    [
        new("certificates.k8s.io/v1/CertificateSigningRequest", "", 19, Guide("certificatesigningrequest-v122")),
        new("events.k8s.io/v1/Event", "", 19, Guide("event-v125")),
        new("networking.k8s.io/v1/Ingress", "", 19, Guide("ingress-v122")),
        new("networking.k8s.io/v1/IngressClass", "", 19, Guide("ingressclass-v122")),
        new("node.k8s.io/v1/RuntimeClass", "", 20, Guide("runtimeclass-v125")),
        new("batch/v1/CronJob", "", 21, Guide("cronjob-v125")),
        new("discovery.k8s.io/v1/EndpointSlice", "", 21, Guide("endpointslice-v125")),
        new("policy/v1/PodDisruptionBudget", "", 21, Guide("poddisruptionbudget-v125")),
        new("autoscaling/v2/HorizontalPodAutoscaler", "", 23, Guide("horizontalpodautoscaler-v126")),
        new("storage.k8s.io/v1/CSIStorageCapacity", "", 24, Guide("csistoragecapacity-v127")),
        new("flowcontrol.apiserver.k8s.io/v1/FlowSchema", "", 29, Guide("flowcontrol-resources-v132")),
        new("flowcontrol.apiserver.k8s.io/v1/PriorityLevelConfiguration", "", 29, Guide("flowcontrol-resources-v132")),
        new("admissionregistration.k8s.io/v1/ValidatingAdmissionPolicy", "", 30, RemovedGate("ValidatingAdmissionPolicy")),
        new("admissionregistration.k8s.io/v1/ValidatingAdmissionPolicyBinding", "", 30, RemovedGate("ValidatingAdmissionPolicy")),
        new("networking.k8s.io/v1/IPAddress", "", 33, Gate("MultiCIDRServiceAllocator")),
        new("networking.k8s.io/v1/ServiceCIDR", "", 33, Gate("MultiCIDRServiceAllocator")),
        new("resource.k8s.io/v1/DeviceClass", "", 34, Gate("DynamicResourceAllocation")),
        new("resource.k8s.io/v1/ResourceClaim", "", 34, Gate("DynamicResourceAllocation")),
        new("resource.k8s.io/v1/ResourceClaimTemplate", "", 34, Gate("DynamicResourceAllocation")),
        new("resource.k8s.io/v1/ResourceSlice", "", 34, Gate("DynamicResourceAllocation")),
        new("storage.k8s.io/v1/VolumeAttributesClass", "", 34, Gate("VolumeAttributesClass")),
        new("admissionregistration.k8s.io/v1/MutatingAdmissionPolicy", "", 36, Gate("MutatingAdmissionPolicy")),
        new("admissionregistration.k8s.io/v1/MutatingAdmissionPolicyBinding", "", 36, Gate("MutatingAdmissionPolicy")),
    ];
}
