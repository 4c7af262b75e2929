using ManifestKit.Documents;

namespace ManifestKit.Rendering.Grafana;

/// <summary>Renders Grafana's data sources, dashboard provider and dashboards.</summary>
internal sealed class GrafanaTarget : ITarget
{
    public string Name => "grafana";

    public IEnumerable<RenderedFile> Render(RenderScope scope) => scope.FilesOfEach(Render);

    private static IEnumerable<RenderedFile> Render(EnvironmentScope scope)
    {
        if (scope.Stack.Grafana is not { } server)
            yield break;

        var provisioning = OutputLayout.GrafanaProvisioning(scope.Name);
        yield return Yaml($"{provisioning}/{OutputLayout.DatasourcesFile}", Provisioning.Datasources(server, scope.Stack), server);
        yield return Yaml($"{provisioning}/{OutputLayout.ProvidersFile}", Provisioning.Provider(server.Provider), server.Provider);
        foreach (var dashboard in scope.Stack.Dashboards)
        {
            var path = $"{OutputLayout.GrafanaDashboards(scope.Name)}/{OutputLayout.DashboardFile(dashboard)}";
            yield return new(path, FileContent.Json(Dashboards.Of(dashboard, server)), dashboard) { Environment = scope.Name };
        }

        RenderedFile Yaml(string path, IDocument document, Declaration origin) => new(path, FileContent.Yaml(scope.Stack, document), origin) { Environment = scope.Name };
    }
}
