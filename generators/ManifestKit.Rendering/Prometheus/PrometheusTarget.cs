using ManifestKit.Documents;
using PrometheusRuleFile = ManifestKit.Prometheus.RuleFile;

namespace ManifestKit.Rendering.Prometheus;

/// <summary>Renders the configuration of Prometheus and its rules, one file a group.</summary>
internal sealed class PrometheusTarget : ITarget
{
    public string Name => "prometheus";

    public IEnumerable<RenderedFile> Render(RenderScope scope) => scope.FilesOfEach(Render);

    private static IEnumerable<RenderedFile> Render(EnvironmentScope scope)
    {
        if (scope.Stack.Prometheus is not { } server)
            yield break;

        var folder = OutputLayout.Prometheus(scope.Name);
        yield return File($"{folder}/{OutputLayout.PrometheusFile}", ServerConfiguration.Of(server, scope), server);
        foreach (var group in scope.Stack.Alerts)
            yield return File($"{folder}/{OutputLayout.RuleFile(group)}", new PrometheusRuleFile { Groups = [RuleGroups.Of(group, scope.Stack)] }, group);

        RenderedFile File(string path, IDocument document, Declaration origin) =>
            new(path, FileContent.Yaml(scope.Stack, document), origin) { Environment = scope.Name };
    }
}
