using System.Text;
using ManifestKit.Compose;
using ManifestKit.Documents;

namespace ManifestKit.Rendering.Compose;

/// <summary>Renders the environments that run on Compose: a base, an override for each, and the variables that they read.</summary>
internal sealed class ComposeTarget : ITarget
{
    public string Name => "compose";

    public IEnumerable<RenderedFile> Render(RenderScope scope)
    {
        var environments = scope.On(Platform.Compose).ToList();
        if (environments.Count == 0)
            yield break;

        var complete = environments.Select(environment => (MapNode)DocumentNode.From(Project.Of(environment))).ToList();
        var shared = BaseProject.Of((MapNode)DocumentNode.From(DeclaredProject.Of(scope.Stack)), complete);
        var common = FileContent.Yaml<ComposeFile>(scope.Stack, shared);
        var commonText = Encoding.UTF8.GetString(common.Bytes.Span);
        yield return new($"{OutputLayout.Compose}/compose.yaml", common, scope.Stack);
        foreach (var (environment, project) in environments.Zip(complete))
        {
            var overrides = FileContent.Yaml<ComposeFile>(scope.Stack, OverrideProject.Of(project, shared));
            var proven = overrides with { Format = new OverrideProof(overrides.Format!, commonText, project, environment) };
            yield return File($"compose.{environment.Name}.yaml", proven, environment);
            yield return File($"{environment.Name}.env.example", EnvironmentFile.Of(environment), environment);
        }

        static RenderedFile File(string name, FileContent content, EnvironmentScope environment) =>
            new($"{OutputLayout.Compose}/{name}", content, environment.Environment) { Environment = environment.Name };
    }
}
