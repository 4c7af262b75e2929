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
            [.. FilesOf(content, volume, workload)]);

    /// <summary>The ConfigMaps of rendered files that containers mount. Their paths are those in the folder of the files.</summary>
    public static IEnumerable<(string Folder, GeneratedConfigMap Map)> OfRenderedFiles(EnvironmentScope scope) =>
        from workload in scope.Stack.Workloads
        from volume in workload.Volumes
        let output = (volume.Content as RenderedFiles)?.Output
        where output is not null
        select (OutputLayout.Of(output.Value, scope.Name), new GeneratedConfigMap(NameOf(output.Value, volume), workload, volume, [.. FilesOf(output.Value, volume, scope)]));

    /// <summary>The files of all ConfigMaps that a workload mounts. In a base there are no rendered ones.</summary>
    public static IEnumerable<ConfigMapFile> FilesOf(Workload workload, EnvironmentScope scope) => workload.Volumes.SelectMany(volume => volume.Content switch
    {
        ConfigFiles content => FilesOf(content, volume, workload),
        RenderedFiles { Output: var output } when scope.Rendered is not null => FilesOf(output, volume, scope),
        _ => [],
    });

    private static IEnumerable<ConfigMapFile> FilesOf(ConfigFiles content, Volume volume, Workload workload) =>
        content.Files.Select(file => new ConfigMapFile(file.Key, $"{workload.Name}/files/{PodVolumes.NameOf(volume)}/{file.Key}", file.Value));

    private static IEnumerable<ConfigMapFile> FilesOf(RenderedOutput output, Volume volume, EnvironmentScope scope)
    {
        var folder = OutputLayout.Of(output, scope.Name);
        return OutputLayout.FilesOf(output, scope.Stack).Select(file => new ConfigMapFile(KeyOf(file), file, TextOf($"{folder}/{file}", volume, scope)));
    }

    private static string TextOf(string path, Volume volume, EnvironmentScope scope) => scope.Rendered switch
    {
        { } rendered when rendered.Find(path) is { } file => Encoding.UTF8.GetString(file.Content.Span),
        { IsIncomplete: true } => "",
        _ => throw new RenderException(volume, $"'{volume.Name}' mounts '{path}', which nothing renders; declare what it is made from, or mount something else."),
    };
}
