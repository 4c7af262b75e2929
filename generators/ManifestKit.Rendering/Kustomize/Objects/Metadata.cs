using ManifestKit.Kubernetes.Meta.V1;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>Names and labels, the same on every object.</summary>
/// <seealso href="https://kubernetes.io/docs/concepts/overview/working-with-objects/common-labels/"/>
internal static class Metadata
{
    public const string NameLabel = "app.kubernetes.io/name";
    /// <summary>The metadata of an object of a workload.</summary>
    /// <param name="workload">The workload.</param>
    /// <param name="scope">The environment.</param>
    /// <param name="name">The object's name. Default: the workload's.</param>
    public static ObjectMeta Of(Workload workload, EnvironmentScope scope, string? name = null) => new()
    {
        Name = name ?? workload.Name,
        Namespace = workload.Namespace,
        Labels = Labels(workload.Name, scope.Stack),
    };

    /// <summary>The metadata of an object that belongs to no workload.</summary>
    public static ObjectMeta Of(string name, EnvironmentScope scope) => new() { Name = name, Labels = Labels(name, scope.Stack) };

    /// <summary>The labels that every object carries.</summary>
    public static Dictionary<string, string> Labels(string name, Stack stack)
    {
        var labels = new Dictionary<string, string>
        {
            [NameLabel] = name,
            ["app.kubernetes.io/part-of"] = stack.Name,
            ["app.kubernetes.io/managed-by"] = "manifestkit",
        };
        foreach (var (key, value) in stack.Labels)
            labels[key] = value;
        return labels;
    }

    /// <summary>The labels by which a workload's pods are found. They never change: selectors are immutable.</summary>
    public static Dictionary<string, string> Selector(Workload workload, EnvironmentScope scope, ReleaseSide? side = null)
    {
        var selector = new Dictionary<string, string> { [scope.Stack.SelectorLabel] = workload.Name };
        if (side is not null)
            selector[side.Label] = side.Name;
        return selector;
    }

    /// <summary>The labels of a workload's pods.</summary>
    public static Dictionary<string, string> PodLabels(Workload workload, EnvironmentScope scope, ReleaseSide? side = null)
    {
        var labels = Labels(workload.Name, scope.Stack);
        foreach (var (key, value) in workload.Labels)
            labels[key] = value;
        foreach (var (key, value) in Selector(workload, scope, side))
            labels[key] = value;
        return labels;
    }
}
