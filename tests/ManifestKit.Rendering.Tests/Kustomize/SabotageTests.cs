using System.Text;

namespace ManifestKit.Rendering.Tests.Kustomize;

/// <summary>The proof of every run finds what is wrong in a file, wherever that is.</summary>
public sealed class SabotageTests
{
    private const string Overlay = "kubernetes/overlays/production/";

    private static readonly Stack s_stack = Shop.Of(
        Shop.App with { Variations = new() { [Shop.Production] = Changed } },
        new App
        {
            Name = "worker",
            Image = "ghcr.io/acme/worker:1.0.0",
            Arguments = ["--slow"],
            Variations = new() { [Shop.Production] = a => a with { Arguments = ["--fast"] } },
        },
        new App { Name = "extra", Image = "ghcr.io/acme/extra:1.0.0", OnlyIn = [Shop.Production] },
        new App
        {
            Name = "moved",
            Image = "ghcr.io/acme/moved:1.0.0",
            Variations = new() { [Shop.Production] = a => a with { Namespace = "elsewhere" } },
        });

    public static TheoryData<string, string, string, string> Sabotages => new()
    {
        { "kustomization.yaml", "count: 4", "count: 3", "builds Deployment 'shop' in namespace 'shop-stack-production' with 3 at /spec/replicas, where 4 is declared." },
        { "kustomization.yaml", "newTag: \"2.0.0\"", "newTag: \"2.0.1\"", "with \"ghcr.io/acme/shop:2.0.1\" at /spec/template/spec/containers/0/image, where \"ghcr.io/acme/shop:2.0.0\" is declared." },
        { "kustomization.yaml", "- path: patches/worker-deployment.yaml\n", "", "with \"--slow\" at /spec/template/spec/containers/0/args/0, where \"--fast\" is declared." },
        { "kustomization.yaml", "- extra/deployment.yaml\n", "", "does not build Deployment 'extra' in namespace 'shop-stack-production', which is declared for 'production'." },
        { "kustomization.yaml", "- ../../base\n", "- ../../bas\n", "cannot be built: kubernetes/bas: there is no such file with a map in it." },
        { "kustomization.yaml", "behavior: replace\n", "behavior: create\n", "cannot be built: kubernetes/overlays/production/kustomization.yaml: ConfigMap 'shop-config' is there already." },
        { "kustomization.yaml", "transformers:\n", "nameSuffix: -x\ntransformers:\n", "cannot be built: kubernetes/overlays/production/kustomization.yaml: the field 'nameSuffix' is not known here." },
        { "namespace-transformer.yaml", "namespace: shop-stack-production", "namespace: shop-stack", "in namespace 'shop-stack', which is not declared for 'production'." },
        { "patches/worker-deployment.yaml", "- --fast", "- --faster", "with \"--faster\" at /spec/template/spec/containers/0/args/0, where \"--fast\" is declared." },
        { "patches/worker-deployment.yaml", "- name: worker", "- name: walker", "with \"walker\" at /spec/template/spec/containers/0/name, where \"worker\" is declared." },
        { "patches/worker-deployment.yaml", "  name: worker\n", "  name: walker\n", "there is no Deployment 'walker' to be patched." },
        { "patches/moved-deployment.yaml", "$patch: delete", "spec: {}", "builds Deployment 'moved' in namespace 'shop-stack-production', which is not declared for 'production'." },
        { "patches/shop-deployment.yaml", "value: new\n", "value: old\n", "with \"old\" at /spec/template/spec/containers/0/env/1/value, where \"new\" is declared." },
        { "patches/shop-deployment.yaml", "/env/1\n", "/env/9\n", "'9' is no place in a list of 3" },
        { "shop/files/config/shop.conf", "debug", "trace", "builds ConfigMap 'shop-config' in namespace 'shop-stack-production' with \"level = trace\\n\" at /data/shop.conf" },
        { "extra/deployment.yaml", "replicas: 1", "replicas: 2", "with 2 at /spec/replicas, where 1 is declared." },
        { "../../base/shop/service.yaml", "port: 9100", "port: 9101", "with 9101 at /spec/ports/1/port, where 9100 is declared." },
        { "../../base/kustomization.yaml", "- postgres/statefulset.yaml\n", "", "does not build StatefulSet 'postgres'" },
    };

    [Theory]
    [MemberData(nameof(Sabotages))]
    public void A_file_that_means_something_else_is_found(string file, string text, string instead, string message)
    {
        var files = StackRenderer.Render(s_stack);
        var path = file.StartsWith("../../", StringComparison.Ordinal) ? "kubernetes/" + file["../../".Length..] : Overlay + file;
        var original = files.Single(f => f.Path == path);
        var content = Encoding.UTF8.GetString(original.Content.Span);
        Assert.True(content.Contains(text, StringComparison.Ordinal), content);

        var problems = OutputCheck.Run([.. files.Select(f => f == original ? f with { Content = Encoding.UTF8.GetBytes(content.Replace(text, instead, StringComparison.Ordinal)) } : f)]);

        Assert.All(problems, problem => Assert.Equal(OutputProblem.UnprovenOverlay, problem.Id));
        Assert.Contains(problems, problem => problem.Message.Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_difference_is_found_at_the_declaration()
    {
        var files = StackRenderer.Render(s_stack);
        var original = files.Single(f => f.Path == Overlay + "patches/worker-deployment.yaml");
        var text = Encoding.UTF8.GetString(original.Content.Span).Replace("--fast", "--slow", StringComparison.Ordinal);

        var problem = Assert.Single(OutputCheck.Run([.. files.Select(f => f == original ? f with { Content = Encoding.UTF8.GetBytes(text) } : f)]));

        Assert.Equal(("worker", "production"), (((App)problem.Origin).Name, problem.Environment));
    }

    [Fact]
    public void Without_sabotage_nothing_is_found() => Assert.Empty(OutputCheck.Run(StackRenderer.Render(s_stack)));

    private static App Changed(App app) => app with
    {
        Replicas = 4,
        Image = "ghcr.io/acme/shop:2.0.0",
        Environment = new() { ["A"] = "1", ["NEW"] = "new", ["B"] = "$(A)", ["TOKEN"] = Shop.Credentials["token"] },
        Volumes = [app.Volumes[0] with { Content = new ConfigFiles { Files = { ["shop.conf"] = "level = debug\n" } } }, app.Volumes[1]],
    };
}
