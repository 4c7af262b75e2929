namespace ManifestKit.Rendering.Alertmanager;

/// <summary>Renders the configuration of Alertmanager.</summary>
internal sealed class AlertmanagerTarget : ITarget
{
    public string Name => "alertmanager";

    public IEnumerable<RenderedFile> Render(RenderScope scope) => scope.FilesOfEach(Render);

    private static IEnumerable<RenderedFile> Render(EnvironmentScope scope)
    {
        if (scope.Stack.Alertmanager is not { } server)
            yield break;

        var path = $"{OutputLayout.Alertmanager(scope.Name)}/{OutputLayout.AlertmanagerFile}";
        yield return new(path, FileContent.Yaml(scope.Stack, Notification.Of(server)), server) { Environment = scope.Name };
    }
}
