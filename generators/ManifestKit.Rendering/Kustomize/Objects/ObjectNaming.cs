using ManifestKit.Languages.Kubernetes;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>What the objects of a workload are called.</summary>
internal static class ObjectNaming
{
    public static string Container(Workload workload) => workload.ObjectNames?.Container ?? workload.Name;

    public static string Service(Workload workload) => workload.ObjectNames?.Service ?? workload.Name;

    /// <summary>The name of a second Service. A long one is shortened; a hash keeps it apart from others.</summary>
    public static string Service(Workload workload, string suffix) => NameRule.ForKind("Service").MakeName($"{Service(workload)}-{suffix}");

    public static string Autoscaler(Workload workload) => workload.ObjectNames?.Autoscaler ?? workload.Name;

    public static string NetworkPolicy(Workload workload) => workload.ObjectNames?.NetworkPolicy ?? workload.Name;

    /// <summary>The name by which pods in the namespace of <paramref name="from"/> reach a workload.</summary>
    public static string Host(Workload workload, Workload from, EnvironmentScope scope)
    {
        var needed = scope.Find(workload) ?? workload;
        var service = Service(needed);
        return needed.Namespace == from.Namespace ? service : $"{service}.{needed.Namespace ?? scope.Namespace}";
    }
}
