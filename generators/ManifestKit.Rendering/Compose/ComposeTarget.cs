using ManifestKit.Compose;
using ManifestKit.Documents;
using ManifestKit.Languages.Json;

namespace ManifestKit.Rendering.Compose;

/// <summary>Renders the environments that run on Compose: a base, an override for each, and the variables that they read.</summary>
internal sealed class ComposeTarget : ITarget
{
    private const string BaseFile = OutputLayout.Compose + "/compose.yaml";

    public string Name => "compose";

    public IEnumerable<RenderedFile> Render(RenderScope scope)
    {
        var environments = scope.On(Platform.Compose).ToList();
        if (environments.Count == 0)
            yield break;

        var complete = RenderScope.Each(environments, environment => ValueOf(Project.Of(environment)));
        var shared = BaseProject.Of(ValueOf(DeclaredProject.Of(scope.Stack)), complete);
        yield return new(BaseFile, FileContent.Yaml<ComposeFile>(scope.Stack, shared), scope.Stack);
        foreach (var (environment, project) in environments.Zip(complete))
        {
            var overrides = FileContent.Yaml<ComposeFile>(scope.Stack, OverrideProject.Of(project, shared));
            var path = $"{OutputLayout.Compose}/compose.{environment.Name}.yaml";
            yield return new(path, overrides, environment.Environment)
            {
                Environment = environment.Name,
                Proof = new OverrideProof(path, BaseFile, project, environment),
            };
            yield return new($"{OutputLayout.Compose}/{environment.Name}.env.example", EnvironmentFile.Of(environment), environment.Environment) { Environment = environment.Name };
        }
    }

    private static DataMap ValueOf(ComposeFile project) => (DataMap)DataDocument.ValueOf(project);
}
