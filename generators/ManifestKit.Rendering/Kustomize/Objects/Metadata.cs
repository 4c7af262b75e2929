using ManifestKit.Kubernetes.Meta.V1;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>Names and labels, the same on every object.</summary>
/// <seealso href="https://kubernetes.io/docs/concepts/overview/working-with-objects/common-labels/"/>
internal static class Metadata
{
    public const string NameLabel = "app.kubernetes.io/name";
    public const string ComponentLabel = "component";
    public const string ColorLabel = "color";

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
    public static Dictionary<string, string> Selector(Workload workload, ReleaseColor? color = null)
    {
        var selector = new Dictionary<string, string> { [ComponentLabel] = workload.Name };
        if (color is { } value)
            selector[ColorLabel] = NameOf(value);
        return selector;
    }

    /// <summary>The labels of a workload's pods.</summary>
    public static Dictionary<string, string> PodLabels(Workload workload, EnvironmentScope scope, ReleaseColor? color = null)
    {
        var labels = Labels(workload.Name, scope.Stack);
        foreach (var (key, value) in Selector(workload, color))
            labels[key] = value;
        foreach (var (key, value) in workload.Labels)
            labels[key] = value;
        return labels;
    }

    public static string NameOf(ReleaseColor color) => color.ToString().ToLowerInvariant();
}
