using ManifestKit.Languages.Json;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>What clusters do not change, of Kubernetes' own kinds that a stack may declare and of the custom resources that are shipped.</summary>
internal static class ImmutableFieldTable
{
    private const string Docs = "https://kubernetes.io/docs/";
    private const string Reference = Docs + "reference/kubernetes-api/";
    private const string Source = "https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/";

    public static IReadOnlyList<ImmutableField> All { get; } = [.. Workloads(), .. Jobs(), .. Services(), .. Claims(), .. Configuration(), .. Others()];

    private static IEnumerable<ImmutableField> Workloads() =>
    [
        new("apps/v1/Deployment", "/spec/selector", Docs + "concepts/workloads/controllers/deployment/#label-selector-updates"),
        new("apps/v1/DaemonSet", "/spec/selector", Docs + "concepts/workloads/controllers/daemonset/#pod-selector"),
        new("apps/v1/ReplicaSet", "/spec/selector", Source + "apps/validation/validation.go"),
        new("apps/v1/StatefulSet", "/spec/selector", Source + "apps/validation/validation.go"),
        new("apps/v1/StatefulSet", "/spec/volumeClaimTemplates", Source + "apps/validation/validation.go"),
        new("apps/v1/StatefulSet", "/spec/serviceName", Source + "apps/validation/validation.go"),
        new("apps/v1/StatefulSet", "/spec/podManagementPolicy", Source + "apps/validation/validation.go") { Default = DataScalar.Of("OrderedReady") },
    ];

    /// <summary>A Job that is suspended may still be sent to other nodes, and one that is indexed may have more or fewer runs.</summary>
    private static IEnumerable<ImmutableField> Jobs() =>
    [
        new("batch/v1/Job", "/spec/template", Docs + "concepts/workloads/controllers/job/#mutable-scheduling-directives") { Holds = static (before, _) => !IsTrue(Spec(before), "suspend") },
        new("batch/v1/Job", "/spec/selector", Source + "batch/validation/validation.go"),
        new("batch/v1/Job", "/spec/completions", Docs + "concepts/workloads/controllers/job/#elastic-indexed-jobs") { Default = DataScalar.Of(1), Holds = static (_, after) => !IsElastic(after) },
        new("batch/v1/Job", "/spec/completionMode", Source + "batch/validation/validation.go") { Default = DataScalar.Of("NonIndexed") },
        new("batch/v1/Job", "/spec/podFailurePolicy", Source + "batch/validation/validation.go"),
        new("batch/v1/Job", "/spec/backoffLimitPerIndex", Reference + "workload-resources/job-v1/#JobSpec"),
        new("batch/v1/Job", "/spec/successPolicy", Reference + "workload-resources/job-v1/#JobSpec"),
        new("batch/v1/Job", "/spec/managedBy", Reference + "workload-resources/job-v1/#JobSpec"),
    ];

    /// <summary>An address that is no longer asked for stays. Only of a Service that was headless that is another one than declared.</summary>
    private static IEnumerable<ImmutableField> Services() =>
    [
        new("v1/Service", "/spec/clusterIP", Reference + "service-resources/service-v1/#ServiceSpec") { Holds = static (before, after) => AreInside(before, after) && (Has(after, "clusterIP") || IsHeadless(before)) },
        new("v1/Service", "/spec/ipFamilies/0", Reference + "service-resources/service-v1/#ServiceSpec") { Holds = static (before, after) => AreInside(before, after) && Has(before, "ipFamilies") && Has(after, "ipFamilies") },
        new("v1/Service", "/spec/loadBalancerClass", Reference + "service-resources/service-v1/#ServiceSpec") { Holds = static (before, after) => TypeOf(before) == "LoadBalancer" && TypeOf(after) == "LoadBalancer" },
    ];

    private static IEnumerable<ImmutableField> Claims() =>
    [
        new("v1/PersistentVolumeClaim", "/spec/accessModes", Source + "core/validation/validation.go"),
        new("v1/PersistentVolumeClaim", "/spec/selector", Source + "core/validation/validation.go"),
        new("v1/PersistentVolumeClaim", "/spec/storageClassName", Source + "core/validation/validation.go"),
        new("v1/PersistentVolumeClaim", "/spec/volumeMode", Source + "core/validation/validation.go") { Default = DataScalar.Of("Filesystem") },
        new("v1/PersistentVolumeClaim", "/spec/volumeName", Source + "core/validation/validation.go") { Holds = static (before, _) => Has(before, "volumeName") },
        new("v1/PersistentVolumeClaim", "/spec/dataSource", Source + "core/validation/validation.go"),
        new("v1/PersistentVolumeClaim", "/spec/dataSourceRef", Source + "core/validation/validation.go"),
        new("v1/PersistentVolumeClaim", "/spec/resources/requests/storage", Docs + "concepts/storage/persistent-volumes/#expanding-persistent-volumes-claims")
        {
            Holds = static (before, after) => ClaimSize.IsSmaller(ClaimSize.Of(after), ClaimSize.Of(before)),
        },
    ];

    private static IEnumerable<ImmutableField> Configuration() =>
    [
        .. Frozen("v1/ConfigMap", Docs + "concepts/configuration/configmap/#configmap-immutable", "/data", "/binaryData", "/immutable"),
        .. Frozen("v1/Secret", Docs + "concepts/configuration/secret/#secret-immutable", "/data", "/stringData", "/immutable"),
        new("v1/Secret", "/type", Source + "core/validation/validation.go") { Default = DataScalar.Of("Opaque") },
    ];

    private static IEnumerable<ImmutableField> Others() =>
    [
        new("rbac.authorization.k8s.io/v1/RoleBinding", "/roleRef", Docs + "reference/access-authn-authz/rbac/#clusterrolebinding-example"),
        new("rbac.authorization.k8s.io/v1/ClusterRoleBinding", "/roleRef", Docs + "reference/access-authn-authz/rbac/#clusterrolebinding-example"),
        new("scheduling.k8s.io/v1/PriorityClass", "/value", Source + "scheduling/validation/validation.go"),
        new("scheduling.k8s.io/v1/PriorityClass", "/preemptionPolicy", Source + "scheduling/validation/validation.go") { Default = DataScalar.Of("PreemptLowerPriority") },
        new("storage.k8s.io/v1/StorageClass", "/provisioner", Source + "storage/validation/validation.go"),
        new("storage.k8s.io/v1/StorageClass", "/parameters", Source + "storage/validation/validation.go"),
        new("storage.k8s.io/v1/StorageClass", "/reclaimPolicy", Source + "storage/validation/validation.go") { Default = DataScalar.Of("Delete") },
        new("storage.k8s.io/v1/StorageClass", "/volumeBindingMode", Source + "storage/validation/validation.go") { Default = DataScalar.Of("Immediate") },
        new("storage.k8s.io/v1/VolumeAttributesClass", "/driverName", Docs + "concepts/storage/volume-attributes-classes/"),
        new("storage.k8s.io/v1/VolumeAttributesClass", "/parameters", Docs + "concepts/storage/volume-attributes-classes/"),
        new("networking.k8s.io/v1/IngressClass", "/spec/controller", Reference + "service-resources/ingress-class-v1/#IngressClassSpec"),
        new("discovery.k8s.io/v1/EndpointSlice", "/addressType", Reference + "service-resources/endpoint-slice-v1/"),
        new("node.k8s.io/v1/RuntimeClass", "/handler", Reference + "cluster-resources/runtime-class-v1/"),
        new("resource.k8s.io/v1/ResourceClaim", "/spec", Docs + "concepts/scheduling-eviction/dynamic-resource-allocation/"),
        new("resource.k8s.io/v1/ResourceClaimTemplate", "/spec", Docs + "concepts/scheduling-eviction/dynamic-resource-allocation/"),
        new("gateway.networking.k8s.io/v1/GatewayClass", "/spec/controllerName", "https://gateway-api.sigs.k8s.io/reference/spec/#gatewayclassspec"),
    ];

    private static IEnumerable<ImmutableField> Frozen(string subject, string page, params string[] paths) =>
        paths.Select(path => new ImmutableField(subject, path, page) { Holds = static (before, _) => IsTrue(before, "immutable") });

    private static DataMap? Spec(DataMap node) => node.MapOf("spec");

    private static bool Has(DataMap node, string key) => Spec(node)?.Contains(key) == true;

    private static bool IsTrue(DataMap? map, string key) => map?[key] is DataScalar { IsTrue: true };

    private static string TypeOf(DataMap service) => Spec(service)?.TextOf("type") ?? "ClusterIP";

    private static bool IsHeadless(DataMap service) => Spec(service)?.TextOf("clusterIP") == "None";

    private static bool AreInside(DataMap before, DataMap after) => TypeOf(before) != "ExternalName" && TypeOf(after) != "ExternalName";

    private static bool IsElastic(DataMap job) =>
        Spec(job) is { } spec && spec.TextOf("completionMode") == "Indexed" && spec.TextOf("completions") == spec.TextOf("parallelism");
}
