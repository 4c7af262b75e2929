using ManifestKit.Languages.Nginx;

namespace ManifestKit.Rendering.Nginx;

/// <summary>Renders the gateways that are nginx servers: one complete main file and one file a site.</summary>
internal sealed class NginxTarget : ITarget
{
    public string Name => "nginx";

    public IEnumerable<RenderedFile> Render(RenderScope scope) => scope.FilesOfEach(Render);

    private static IEnumerable<RenderedFile> Render(EnvironmentScope scope)
    {
        var gateways = scope.Stack.Gateways.Where(g => g.Controller == GatewayController.Nginx).ToList();
        if (gateways.Count == 0)
            yield break;
        if (gateways.Count > 1)
            throw new RenderException(gateways[1], $"Environment '{scope.Name}' has two nginx gateways; declare the sites of '{gateways[1].Name}' on '{gateways[0].Name}'.");

        var gateway = gateways[0];
        yield return File(OutputLayout.NginxMain(scope.Name), MainFile.Of(gateway), NginxContext.Main, gateway);
        foreach (var (site, file) in InParallel.Select(gateway.Sites, site => (site, SiteFile.Of(site, gateway))))
            yield return File($"{OutputLayout.NginxSites(scope.Name)}/{site.Host}.conf", file, NginxContext.Http, site);

        RenderedFile File(string path, NginxConfiguration configuration, NginxContext context, Declaration origin) =>
            new(path, FileContent.Nginx(scope.Stack, configuration, NginxFormat.Of(gateway, context)), origin) { Environment = scope.Name };
    }
}
