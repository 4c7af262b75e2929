using System.Text;
using System.Text.Json.Nodes;
using ManifestKit.Kubernetes.Apps.V1;
using ManifestKit.Kubernetes.Core.V1;
using ManifestKit.Rendering.Kustomize;

namespace ManifestKit.Rendering.Tests.Kustomize;

/// <summary>An environment that is written complete, for GitOps controllers.</summary>
public sealed class RenderedLayoutTests
{
    private static readonly Stack s_shop = Shop.With(app => app with
    {
        Replicas = 4,
        Image = "ghcr.io/acme/shop:2.0.0",
        Volumes = [app.Volumes[0] with { Content = new ConfigFiles { Files = { ["shop.conf"] = "level = debug\n" } } }],
    });

    [Fact]
    public void One_file_an_object_holds_what_the_overlay_builds()
    {
        var files = StackRenderer.Render(In(KubernetesLayout.Both));
        Assert.Empty(OutputCheck.Run(files));
        var read = new ReadFiles(files);
        foreach (var environment in (string[])["staging", "production"])
        {
            var written = files.Where(file => file.Path.StartsWith($"kubernetes/rendered/{environment}/", StringComparison.Ordinal))
                .Select(file => JsonNode.Parse(read.Document(file.Path)!.ToString())!).ToList();
            var built = KubectlWitness.Built(files, environment);

            Assert.Equal(built.Count, written.Count);
            Assert.All(built, wanted => Assert.Contains(written, found => JsonNode.DeepEquals(wanted, found)));
        }
    }

    [Fact]
    public void Kubectl_builds_the_same_of_the_overlay_beside_it() => KubectlWitness.AssertProven(In(KubernetesLayout.Both));

    [Fact]
    public void Nothing_of_Kustomize_is_written_when_no_environment_uses_it()
    {
        var paths = StackRenderer.Render(In(KubernetesLayout.Rendered)).Select(file => file.Path).Where(path => path.StartsWith("kubernetes/", StringComparison.Ordinal)).ToList();

        Assert.All(paths, path => Assert.StartsWith("kubernetes/rendered/", path, StringComparison.Ordinal));
        Assert.DoesNotContain(paths, path => path.EndsWith(LayerFile.Kustomization, StringComparison.Ordinal));
        Assert.Contains("kubernetes/rendered/production/shop/deployment.yaml", paths);
        Assert.Contains("kubernetes/rendered/production/shop/configmap-config.yaml", paths);
        Assert.Contains("kubernetes/rendered/production/namespace/namespace-shop-stack-production.yaml", paths);
    }

    [Fact]
    public void Each_environment_has_a_layout_of_its_own()
    {
        var stack = s_shop with { Environments = [Shop.Staging, Shop.Production with { Layout = KubernetesLayout.Rendered }] };
        var folders = StackRenderer.Render(stack).Select(file => string.Join('/', file.Path.Split('/').Take(3))).Where(path => path.StartsWith("kubernetes/", StringComparison.Ordinal)).ToHashSet();

        Assert.Contains("kubernetes/overlays/staging", folders);
        Assert.Contains("kubernetes/rendered/production", folders);
        Assert.DoesNotContain("kubernetes/overlays/production", folders);
        Assert.DoesNotContain("kubernetes/rendered/staging", folders);
    }

    [Fact]
    public void A_file_that_says_something_else_is_found()
    {
        var files = StackRenderer.Render(In(KubernetesLayout.Rendered));
        var original = files.Single(file => file.Path == "kubernetes/rendered/production/shop/deployment.yaml");
        var text = Encoding.UTF8.GetString(original.Content.Span).Replace("replicas: 4", "replicas: 3", StringComparison.Ordinal);

        var problem = Assert.Single(OutputCheck.Run([.. files.Select(file => file == original ? file with { Content = Encoding.UTF8.GetBytes(text) } : file)]));

        Assert.Equal((OutputProblem.UnprovenOverlay, $"{original.Path} has 3 at /spec/replicas, where 4 is declared."), (problem.Id, problem.Message));
    }

    [Fact]
    public void A_ConfigMap_that_no_generator_makes_keeps_its_name()
    {
        var stack = In(KubernetesLayout.Rendered) with { Objects = [new KubernetesObject { Object = new ConfigMap { Metadata = new() { Name = "levels" } } }] };
        Assert.Contains("\n  name: levels\n", TextOf(StackRenderer.Render(stack), "kubernetes/rendered/production/objects/configmap-levels.yaml"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(KubernetesLayout.Rendered, "kubernetes/rendered/production/shop/deployment.yaml")]
    [InlineData(KubernetesLayout.Both, "kubernetes/overlays/production")]
    public void A_selector_that_an_environment_changes_is_found_once(KubernetesLayout layout, string place)
    {
        var change = Change.Of<Deployment>(deployment =>
        {
            deployment.Spec!.Selector.MatchLabels!["tier"] = "web";
            return deployment;
        });
        var stack = In(layout) with { Apps = [Shop.App with { Variations = new() { [Shop.Production] = a => a with { Changes = [change] } } }] };

        var problem = Assert.Single(OutputCheck.Run(StackRenderer.Render(stack)));

        Assert.Equal((OutputProblem.ChangedSelector, "production", "shop"), (problem.Id, problem.Environment, ((App)problem.Origin).Name));
        Assert.Equal(
            $"{place} gives Deployment 'shop' the selector \"web\" at /matchLabels/tier, where the declaration without variations has nothing; Kubernetes never changes a selector, so leave it as it is.",
            problem.Message);
    }

    private static string TextOf(IEnumerable<RenderedFile> files, string path) => Encoding.UTF8.GetString(files.Single(file => file.Path == path).Content.Span);

    private static Stack In(KubernetesLayout layout) =>
        s_shop with { Environments = [Shop.Staging with { Layout = layout }, Shop.Production with { Layout = layout }] };
}
