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
        var shared = SharedParts.Of(complete);
        yield return new($"{OutputLayout.Compose}/compose.yaml", FileContent.Yaml<ComposeFile>(scope.Stack, shared), scope.Stack);
        foreach (var (environment, project) in environments.Zip(complete))
        {
            var overrides = SharedParts.Rest(project, shared);
            yield return File($"compose.{environment.Name}.yaml", FileContent.Yaml<ComposeFile>(scope.Stack, overrides), environment);
            yield return File($"{environment.Name}.env.example", EnvironmentFile.Of(environment), environment);
        }

        static RenderedFile File(string name, FileContent content, EnvironmentScope environment) =>
            new($"{OutputLayout.Compose}/{name}", content, environment.Environment) { Environment = environment.Name };
    }
}
