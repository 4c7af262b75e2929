using System.Text;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>ConfigMaps are generated: their names carry a hash, so that pods start again when the content changes.</summary>
/// <seealso href="https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/configmapgenerator/"/>
internal static class ConfigMaps
{
    public static string NameOf(Volume volume, Workload workload) => $"{workload.Name}-{PodVolumes.NameOf(volume)}";

    public static string NameOf(RenderedOutput output, Declaration user) => output switch
    {
        RenderedOutput.Prometheus => "prometheus-config",
        RenderedOutput.Alertmanager => "alertmanager-config",
        RenderedOutput.GrafanaProvisioning => "grafana-provisioning",
        RenderedOutput.GrafanaDashboards => "grafana-dashboards",
        _ => throw new RenderException(user, "In Kubernetes an Ingress controller routes requests; its nginx is not configured by files."),
    };

    /// <summary>A key for a file: keys have no folders.</summary>
    public static string KeyOf(string file) => file.Replace('/', '.');

    /// <summary>The ConfigMaps of files that stand in the declarations of an environment's workloads. Their paths are those in a layer.</summary>
    public static IEnumerable<GeneratedConfigMap> OfDeclaredFiles(EnvironmentScope scope) =>
        from workload in scope.Stack.Workloads
        from volume in workload.Volumes
        let content = volume.Content as ConfigFiles
        where content is not null
        select new GeneratedConfigMap(
            NameOf(volume, workload),
            workload,
            volume,
            [.. content.Files.Select(file => new ConfigMapFile(file.Key, $"{workload.Name}/files/{PodVolumes.NameOf(volume)}/{file.Key}", file.Value))]);

    /// <summary>The ConfigMaps of rendered files that containers mount. Their paths are those in the folder of the files.</summary>
    public static IEnumerable<(string Folder, GeneratedConfigMap Map)> OfRenderedFiles(EnvironmentScope scope, RenderScope rendered) =>
        from workload in scope.Stack.Workloads
        from volume in workload.Volumes
        let output = (volume.Content as RenderedFiles)?.Output
        where output is not null
        let folder = OutputLayout.Of(output.Value, scope.Name)
        select (folder, new GeneratedConfigMap(
            NameOf(output.Value, volume),
            workload,
            volume,
            [.. OutputLayout.FilesOf(output.Value, scope.Stack).Select(file => new ConfigMapFile(KeyOf(file), file, TextOf($"{folder}/{file}", volume, rendered)))]));

    private static string TextOf(string path, Volume volume, RenderScope rendered) => rendered.Find(path) is { } file
        ? Encoding.UTF8.GetString(file.Content.Span)
        : throw new RenderException(volume, $"'{volume.Name}' mounts '{path}', which nothing renders; declare what it is made from, or mount something else.");
}
