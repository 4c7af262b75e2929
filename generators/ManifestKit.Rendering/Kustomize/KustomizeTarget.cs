namespace ManifestKit.Rendering.Kustomize;

/// <summary>Renders the environments that run on Kubernetes: a base, and an overlay for each that says only what is different.</summary>
/// <seealso href="https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/"/>
internal sealed class KustomizeTarget : ITarget
{
    public string Name => "kustomize";

    public IEnumerable<RenderedFile> Render(RenderScope scope)
    {
        if (!scope.On(Platform.Kubernetes).Any())
            return [];

        var declared = new BaseLayer(scope.Stack);
        var environments = scope.On(Platform.Kubernetes).Select(environment => new EnvironmentObjects(environment, declared, scope)).ToList();
        var proof = new KustomizeProof(declared, environments);
        return
        [
            .. declared.Files().Select(file => new RenderedFile($"{OutputLayout.KustomizeBase}/{file.Path}", file.Content, file.Origin)
            {
                Proof = file.Path == LayerFile.Kustomization ? proof : null,
            }),
            .. environments.SelectMany(environment => OfEnvironment(environment, declared)),
        ];
    }

    private static IEnumerable<RenderedFile> OfEnvironment(EnvironmentObjects environment, BaseLayer declared)
    {
        var scope = environment.Scope;
        foreach (var (path, content, origin) in new OverlayLayer(environment, declared).Files())
            yield return new($"{OutputLayout.KustomizeOverlay(scope.Name)}/{path}", content, origin) { Environment = scope.Name };

        foreach (var (folder, map) in environment.RenderedConfigMaps)
        {
            var kustomization = new ManifestKit.Kustomize.Kustomization { ConfigMapGenerator = [map.Generator(scope)] };
            yield return new($"{folder}/{LayerFile.Kustomization}", FileContent.Yaml(scope.Stack, kustomization), map.Origin) { Environment = scope.Name };
        }
    }
}
