namespace ManifestKit.Rendering.Alertmanager;

/// <summary>Renders the configuration of Alertmanager.</summary>
internal sealed class AlertmanagerTarget : ITarget
{
    public string Name => "alertmanager";

    public IEnumerable<RenderedFile> Render(RenderScope scope) =>
        from environment in scope.Environments
        let server = environment.Stack.Alertmanager
        where server is not null
        select new RenderedFile(
            $"{OutputLayout.Alertmanager(environment.Name)}/{OutputLayout.AlertmanagerFile}",
            FileContent.Yaml(environment.Stack, Notification.Of(server)),
            server) { Environment = environment.Name };
}
