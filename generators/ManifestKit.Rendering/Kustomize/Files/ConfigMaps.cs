using ManifestKit.Documents;
using ManifestKit.Kustomize;

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

    /// <summary>The generators of the files that stand in the declarations of an environment's workloads.</summary>
    public static IEnumerable<ConfigMapArgs> Generators(EnvironmentScope scope) =>
        from workload in scope.Stack.Workloads
        from volume in workload.Volumes
        where volume.Content is ConfigFiles
        select new ConfigMapArgs
        {
            Name = NameOf(volume, workload),
            Namespace = workload.Namespace,
            Files = [.. ((ConfigFiles)volume.Content).Files.Keys.Select(file => $"{file}={PathOf(workload, file)}")],
            Options = Labelled(workload.Name, scope),
        };

    /// <summary>The files that those generators read, by their path in the folder of the kustomization.</summary>
    public static IEnumerable<(string Path, string Content, Declaration Origin)> Files(EnvironmentScope scope) =>
        from workload in scope.Stack.Workloads
        from volume in workload.Volumes
        let files = volume.Content as ConfigFiles
        where files is not null
        from file in files.Files
        select (PathOf(workload, file.Key), file.Value, (Declaration)volume);

    /// <summary>A kustomization beside rendered files that a container mounts, with the namespace of the one that does.</summary>
    public static IEnumerable<(string Folder, Kustomization Document, Declaration Origin)> OfRenderedFiles(EnvironmentScope scope) =>
        from workload in scope.Stack.Workloads
        from volume in workload.Volumes
        let rendered = volume.Content as RenderedFiles
        where rendered is not null
        select (OutputLayout.Of(rendered.Output, scope.Name), Generator(rendered.Output, volume, workload, scope), (Declaration)volume);

    private static Kustomization Generator(RenderedOutput output, Volume volume, Workload workload, EnvironmentScope scope) => new()
    {
        ConfigMapGenerator =
        [
            new()
            {
                Name = NameOf(output, volume),
                Namespace = workload.Namespace,
                Files = [.. OutputLayout.FilesOf(output, scope.Stack).Select(file => $"{KeyOf(file)}={file}")],
                Options = Labelled(workload.Name, scope),
            },
        ],
    };

    private static GeneratorOptions Labelled(string name, EnvironmentScope scope) => new() { Labels = Metadata.Labels(name, scope.Stack) };

    private static string PathOf(Workload workload, string file) => $"{workload.Name}/files/{file}";
}
