using ManifestKit.Documents;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>Renders the environments that run on Kubernetes: a base, and an overlay for each that says only what is different.</summary>
/// <seealso href="https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/"/>
internal sealed class KustomizeTarget : ITarget
{
    public string Name => "kustomize";

    public IEnumerable<RenderedFile> Render(RenderScope scope)
    {
        var environments = scope.On(Platform.Kubernetes).ToList();
        if (environments.Count == 0)
            yield break;

        var declared = new BaseLayer(scope.Stack);
        foreach (var (path, content, origin) in declared.Files())
            yield return new($"{OutputLayout.KustomizeBase}/{path}", content, origin);

        foreach (var environment in environments)
        {
            foreach (var (path, content, origin) in new OverlayLayer(environment, declared).Files())
                yield return new($"{OutputLayout.KustomizeOverlay(environment.Name)}/{path}", content, origin) { Environment = environment.Name };
            foreach (var (folder, kustomization, origin) in ConfigMaps.OfRenderedFiles(environment))
                yield return new($"{folder}/{LayerFiles.Kustomization}", FileContent.Yaml(scope.Stack, kustomization), origin) { Environment = environment.Name };
        }
    }
}
