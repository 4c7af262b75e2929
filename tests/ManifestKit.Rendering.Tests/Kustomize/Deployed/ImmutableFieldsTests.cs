using ManifestKit.Documents;
using ManifestKit.Languages.Json;
using ManifestKit.Languages.Yaml;
using ManifestKit.Rendering.Kustomize;

namespace ManifestKit.Rendering.Tests.Kustomize.Deployed;

/// <summary>What a cluster does not change in an object that exists, kind by kind.</summary>
public sealed class ImmutableFieldsTests
{
    [Theory]
    [InlineData("apps/v1", "Deployment", "{spec: {selector: {matchLabels: {app: a}}}}", "{spec: {selector: {matchLabels: {app: b}}}}", "/spec/selector/matchLabels/app")]
    [InlineData("apps/v1", "Deployment", "{spec: {replicas: 1}}", "{spec: {replicas: 2}}", null)]
    [InlineData("apps/v1", "StatefulSet", "{spec: {serviceName: a}}", "{spec: {serviceName: b}}", "/spec/serviceName")]
    [InlineData("apps/v1", "StatefulSet", "{spec: {}}", "{spec: {podManagementPolicy: Parallel}}", "/spec/podManagementPolicy")]
    [InlineData("apps/v1", "StatefulSet", "{spec: {}}", "{spec: {podManagementPolicy: OrderedReady}}", null)]
    [InlineData("apps/v1", "StatefulSet", "{spec: {volumeClaimTemplates: []}}", "{spec: {}}", null)]
    [InlineData("apps/v1", "StatefulSet", "{spec: {volumeClaimTemplates: [{spec: {resources: {requests: {storage: 1Gi}}}}]}}", "{spec: {volumeClaimTemplates: [{spec: {resources: {requests: {storage: 1024Mi}}}}]}}", null)]
    [InlineData("apps/v1", "StatefulSet", "{spec: {volumeClaimTemplates: [{spec: {resources: {requests: {storage: 1Gi}}}}]}}", "{spec: {volumeClaimTemplates: [{spec: {resources: {requests: {storage: 2Gi}}}}]}}", "/spec/volumeClaimTemplates/0/spec/resources/requests/storage")]
    [InlineData("apps/v1", "StatefulSet", "{spec: {minReadySeconds: 1, updateStrategy: {type: OnDelete}}}", "{spec: {persistentVolumeClaimRetentionPolicy: {whenScaled: Delete}}}", null)]
    [InlineData("batch/v1", "Job", "{spec: {template: {spec: {priority: 1}}}}", "{spec: {template: {spec: {priority: 2}}}}", "/spec/template/spec/priority")]
    [InlineData("batch/v1", "Job", "{spec: {suspend: true, template: {spec: {priority: 1}}}}", "{spec: {suspend: true, template: {spec: {priority: 2}}}}", null)]
    [InlineData("batch/v1", "Job", "{spec: {completions: 1}}", "{spec: {completions: 2}}", "/spec/completions")]
    [InlineData("batch/v1", "Job", "{spec: {}}", "{spec: {completions: 1, completionMode: NonIndexed}}", null)]
    [InlineData("batch/v1", "Job", "{spec: {completionMode: Indexed, completions: 1, parallelism: 1}}", "{spec: {completionMode: Indexed, completions: 2, parallelism: 2}}", null)]
    [InlineData("batch/v1", "Job", "{spec: {backoffLimit: 1, parallelism: 1, ttlSecondsAfterFinished: 1}}", "{spec: {backoffLimit: 2, parallelism: 2, ttlSecondsAfterFinished: 2}}", null)]
    [InlineData("batch/v1", "CronJob", "{spec: {jobTemplate: {spec: {completions: 1}}}}", "{spec: {jobTemplate: {spec: {completions: 2}}}}", null)]
    [InlineData("v1", "Service", "{spec: {}}", "{spec: {clusterIP: None}}", "/spec/clusterIP")]
    [InlineData("v1", "Service", "{spec: {clusterIP: None}}", "{spec: {}}", "/spec/clusterIP")]
    [InlineData("v1", "Service", "{spec: {clusterIP: 10.0.0.1}}", "{spec: {}}", null)]
    [InlineData("v1", "Service", "{spec: {type: ExternalName}}", "{spec: {clusterIP: None}}", null)]
    [InlineData("v1", "Service", "{spec: {clusterIP: None}}", "{spec: {type: ExternalName}}", null)]
    [InlineData("v1", "Service", "{spec: {ipFamilies: [IPv4]}}", "{spec: {ipFamilies: [IPv4, IPv6]}}", null)]
    [InlineData("v1", "Service", "{spec: {ipFamilies: [IPv4]}}", "{spec: {ipFamilies: [IPv6, IPv4]}}", "/spec/ipFamilies/0")]
    [InlineData("v1", "Service", "{spec: {}}", "{spec: {ipFamilies: [IPv6]}}", null)]
    [InlineData("v1", "Service", "{spec: {type: LoadBalancer}}", "{spec: {type: LoadBalancer, loadBalancerClass: a.b/c}}", "/spec/loadBalancerClass")]
    [InlineData("v1", "Service", "{spec: {}}", "{spec: {type: LoadBalancer, loadBalancerClass: a.b/c}}", null)]
    [InlineData("v1", "Service", "{spec: {selector: {app: a}}}", "{spec: {selector: {app: b}}}", null)]
    [InlineData("v1", "PersistentVolumeClaim", "{spec: {accessModes: [ReadWriteOnce]}}", "{spec: {accessModes: [ReadWriteMany]}}", "/spec/accessModes/0")]
    [InlineData("v1", "PersistentVolumeClaim", "{spec: {storageClassName: slow}}", "{spec: {}}", "/spec/storageClassName")]
    [InlineData("v1", "PersistentVolumeClaim", "{spec: {}}", "{spec: {volumeMode: Filesystem}}", null)]
    [InlineData("v1", "PersistentVolumeClaim", "{spec: {}}", "{spec: {volumeName: disk}}", null)]
    [InlineData("v1", "PersistentVolumeClaim", "{spec: {volumeName: disk}}", "{spec: {volumeName: other}}", "/spec/volumeName")]
    [InlineData("v1", "PersistentVolumeClaim", "{spec: {volumeAttributesClassName: slow}}", "{spec: {volumeAttributesClassName: fast}}", null)]
    [InlineData("v1", "PersistentVolumeClaim", "{spec: {resources: {requests: {storage: 10Gi}}}}", "{spec: {resources: {requests: {storage: 20Gi}}}}", null)]
    [InlineData("v1", "PersistentVolumeClaim", "{spec: {resources: {requests: {storage: 10Gi}}}}", "{spec: {resources: {requests: {storage: 10000Mi}}}}", "/spec/resources/requests/storage")]
    [InlineData("v1", "PersistentVolumeClaim", "{spec: {resources: {requests: {storage: 10Gi}}}}", "{spec: {resources: {requests: {storage: lots}}}}", null)]
    [InlineData("v1", "ConfigMap", "{data: {a: b}}", "{data: {a: c}}", null)]
    [InlineData("v1", "ConfigMap", "{immutable: true, data: {a: b}}", "{immutable: true, data: {a: c}}", "/data/a")]
    [InlineData("v1", "ConfigMap", "{immutable: true, data: {a: b}}", "{data: {a: b}}", "/immutable")]
    [InlineData("v1", "ConfigMap", "{data: {a: b}}", "{immutable: true, data: {a: c}}", null)]
    [InlineData("v1", "Secret", "{}", "{type: Opaque}", null)]
    [InlineData("v1", "Secret", "{}", "{type: kubernetes.io/tls}", "/type")]
    [InlineData("rbac.authorization.k8s.io/v1", "RoleBinding", "{roleRef: {name: a}}", "{roleRef: {name: b}}", "/roleRef/name")]
    [InlineData("rbac.authorization.k8s.io/v1", "ClusterRoleBinding", "{subjects: [{name: a}]}", "{subjects: [{name: b}]}", null)]
    [InlineData("scheduling.k8s.io/v1", "PriorityClass", "{value: 1}", "{value: 2}", "/value")]
    [InlineData("scheduling.k8s.io/v1", "PriorityClass", "{value: 1, description: a}", "{value: 1, description: b, preemptionPolicy: PreemptLowerPriority}", null)]
    [InlineData("scheduling.k8s.io/v1", "PriorityClass", "{value: 1}", "{value: 1, preemptionPolicy: Never}", "/preemptionPolicy")]
    [InlineData("storage.k8s.io/v1", "StorageClass", "{provisioner: a, allowVolumeExpansion: false}", "{provisioner: a, allowVolumeExpansion: true}", null)]
    [InlineData("storage.k8s.io/v1", "StorageClass", "{provisioner: a}", "{provisioner: a, reclaimPolicy: Retain}", "/reclaimPolicy")]
    [InlineData("example.com/v1", "Service", "{spec: {}}", "{spec: {clusterIP: None}}", null)]
    [InlineData("apps/v1", "Deployment", "{spec: [1]}", "{spec: text}", null)]
    public void A_change_of_what_stays_is_found(string apiVersion, string kind, string before, string after, string? path) =>
        Assert.Equal(path, ImmutableFields.ChangeOf(new(apiVersion, kind, null, "a"), Read(before), Read(after))?.Path.ToString());

    [Fact]
    public void The_first_change_is_shown_as_it_is_spelled()
    {
        var change = ImmutableFields.ChangeOf(new("v1", "PersistentVolumeClaim", null, "a"), Read("{spec: {resources: {requests: {storage: 1.5Gi}}}}"), Read("{spec: {resources: {requests: {storage: 1Gi}}}}"))!;
        Assert.Equal(("\"1.5Gi\"", "\"1Gi\""), (change.Before!.ToString(), change.After!.ToString()));
    }

    [Theory]
    [MemberData(nameof(Fields))]
    public void Every_field_is_one_that_the_kind_has(string subject, string path, string page)
    {
        var slash = subject.LastIndexOf('/');
        var type = SchemaFacts.OfKind(subject[..slash], subject[(slash + 1)..]);
        foreach (var name in path.Split('/').Skip(1).Where(name => !int.TryParse(name, out _) && name != "storage"))
        {
            var field = type?.Field(name);
            Assert.True(field is not null, $"{subject} has no {path}");
            type = field.Type;
        }

        Assert.StartsWith("https://", page, StringComparison.Ordinal);
    }

    public static TheoryData<string, string, string> Fields => [.. ImmutableFieldTable.All.Select(one => (one.Subject, one.Path, one.Page))];

    private static DataMap Read(string yaml) => (DataMap)YamlReader.Parse(yaml).Value;
}
