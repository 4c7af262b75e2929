using ManifestKit.Kubernetes;
using ManifestKit.Kubernetes.Meta.V1;
using ManifestKit.Kubernetes.Rbac.V1;
using KubernetesServiceAccount = ManifestKit.Kubernetes.Core.V1.ServiceAccount;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>The account of a workload, and what it may do.</summary>
/// <seealso href="https://kubernetes.io/docs/reference/access-authn-authz/rbac/"/>
internal static class Accounts
{
    private const string Group = "rbac.authorization.k8s.io";

    public static string NameOf(Workload workload) => workload.ServiceAccount?.Name ?? workload.Name;

    public static bool UsesApi(Workload workload) => workload.ServiceAccount?.Rules.Count > 0;

    public static IEnumerable<ClusterObject> Of(Workload workload, EnvironmentScope scope)
    {
        yield return new(workload, new KubernetesServiceAccount { Metadata = MetadataOf(workload, scope), AutomountServiceAccountToken = false });
        if (workload.ServiceAccount is not { Rules.Count: > 0 } account)
            yield break;

        foreach (var document in account.ClusterWide ? ClusterWide(workload, account, scope) : Namespaced(workload, account, scope))
            yield return new(workload, document);
    }

    private static IEnumerable<IKubernetesObject> Namespaced(Workload workload, ServiceAccount account, EnvironmentScope scope)
    {
        yield return new Role { Metadata = MetadataOf(workload, scope), Rules = RulesOf(account) };
        yield return new RoleBinding
        {
            Metadata = MetadataOf(workload, scope),
            Subjects = [SubjectOf(workload, account)],
            RoleRef = new() { ApiGroup = Group, Kind = "Role", Name = account.Name },
        };
    }

    private static IEnumerable<IKubernetesObject> ClusterWide(Workload workload, ServiceAccount account, EnvironmentScope scope)
    {
        var metadata = Metadata.Of($"{scope.Stack.Name}-{account.Name}", scope);
        yield return new ClusterRole { Metadata = metadata, Rules = RulesOf(account) };
        yield return new ClusterRoleBinding
        {
            Metadata = metadata,
            Subjects = [SubjectOf(workload, account)],
            RoleRef = new() { ApiGroup = Group, Kind = "ClusterRole", Name = metadata.Name! },
        };
    }

    /// <summary>The same for all workloads that share an account.</summary>
    private static ObjectMeta MetadataOf(Workload workload, EnvironmentScope scope)
    {
        var metadata = Metadata.Of(NameOf(workload), scope);
        metadata.Namespace = workload.Namespace;
        return metadata;
    }

    private static Subject SubjectOf(Workload workload, ServiceAccount account) => new() { Kind = "ServiceAccount", Name = account.Name, Namespace = workload.Namespace };

    private static List<PolicyRule> RulesOf(ServiceAccount account) =>
        [.. account.Rules.Select(rule => new PolicyRule { ApiGroups = [.. rule.ApiGroups], Resources = [.. rule.Resources], Verbs = [.. rule.Verbs] })];
}
