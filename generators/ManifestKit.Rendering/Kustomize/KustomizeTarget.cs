using ManifestKit.Kustomize;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>Renders the environments that run on Kubernetes: as overlays that say only what is different from a base, or complete.</summary>
/// <seealso href="https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/"/>
internal sealed class KustomizeTarget : ITarget
{
    public string Name => "kustomize";

    public IEnumerable<RenderedFile> Render(RenderScope scope)
    {
        if (!scope.On(Platform.Kubernetes).Any())
            return [];

        var declared = new BaseLayer(scope.Stack);
        var environments = RenderScope.Each([.. scope.On(Platform.Kubernetes)], environment => new EnvironmentObjects(environment, declared));
        return [.. Overlays(declared, [.. environments.Where(e => IsWritten(e, KubernetesLayout.Overlay))]), .. Rendered(declared, [.. environments.Where(e => IsWritten(e, KubernetesLayout.Rendered))])];
    }

    private static bool IsWritten(EnvironmentObjects environment, KubernetesLayout layout) =>
        environment.Scope.Environment.Layout is var wanted && (wanted == layout || wanted == KubernetesLayout.Both);

    private static IEnumerable<RenderedFile> Overlays(BaseLayer declared, IReadOnlyList<EnvironmentObjects> environments)
    {
        if (environments.Count == 0)
            yield break;
        foreach (var (path, content, origin) in declared.Files())
        {
            yield return new($"{OutputLayout.KustomizeBase}/{path}", content, origin)
            {
                Proof = path == LayerFile.Kustomization ? new KustomizeProof(declared, environments) : null,
            };
        }

        foreach (var (environment, files) in InParallel.Select(environments, e => (e, new OverlayLayer(e, declared).Files().ToList())))
        {
            var scope = environment.Scope;
            foreach (var (path, content, origin) in files)
            {
                yield return new($"{OutputLayout.KustomizeOverlay(scope.Name)}/{path}", content, origin)
                {
                    Environment = scope.Name,
                    Proof = path == LayerFile.Kustomization ? new ServedProof(environment) : null,
                    DeployedProof = path == LayerFile.Kustomization ? new DeployedProof(environment) : null,
                };
            }

            foreach (var (folder, map) in environment.RenderedConfigMaps)
            {
                var kustomization = new Kustomization { ConfigMapGenerator = [map.Generator(scope)] };
                yield return new($"{folder}/{LayerFile.Kustomization}", FileContent.Yaml(scope.Stack, kustomization), map.Origin) { Environment = scope.Name };
            }
        }
    }

    private static IEnumerable<RenderedFile> Rendered(BaseLayer declared, IReadOnlyList<EnvironmentObjects> environments)
    {
        foreach (var environment in environments)
        {
            var scope = environment.Scope;
            var version = new ServedVersion(scope.Environment);
            foreach (var (index, item) in new RenderedLayer(environment).Objects.Index())
            {
                yield return new(item.Path, FileContent.Yaml(scope.Stack, item.Node), item.Origin)
                {
                    Environment = scope.Name,
                    Proof = new RenderedProof(item, declared, scope.Environment, version),
                    DeployedProof = index == 0 && !IsWritten(environment, KubernetesLayout.Overlay) ? new DeployedProof(environment) : null,
                };
            }
        }
    }
}
