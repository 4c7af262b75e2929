using System.Text;
using ManifestKit.Kubernetes.Apps.V1;
using ManifestKit.Kubernetes.Autoscaling.V2;
using ManifestKit.Kubernetes.Core.V1;
using ManifestKit.Kubernetes.Networking.V1;
using KubernetesNamespace = ManifestKit.Kubernetes.Core.V1.Namespace;

namespace ManifestKit.Rendering.Tests.Changes;

public sealed class ChangeTests
{
    private static readonly DeploymentEnvironment Local = new() { Name = "local", Platform = Platform.Compose };
    private static readonly DeploymentEnvironment Staging = new() { Name = "staging", Platform = Platform.Kubernetes };
    private static readonly DeploymentEnvironment Production = new() { Name = "production", Platform = Platform.Kubernetes };

    private static readonly App Api = new() { Name = "api", Image = "ghcr.io/acme/api:1.0.0", Ports = [new() { Number = 8080 }] };

    [Fact]
    public void A_change_is_applied_to_the_complete_object()
    {
        var files = Render(Api with
        {
            Changes =
            [
                Change.Of<Deployment>(deployment =>
                {
                    Assert.Equal("api", deployment.Spec!.Template.Spec!.Containers[0].Name);
                    deployment.Spec.MinReadySeconds = 10;
                    return deployment;
                }),
                Change.Of<Service>(service =>
                {
                    service.Spec!.TrafficDistribution = "PreferClose";
                    return service;
                }),
            ],
        });
        Assert.Contains("minReadySeconds: 10", files["kubernetes/base/api/deployment.yaml"], StringComparison.Ordinal);
        Assert.Contains("trafficDistribution: PreferClose", files["kubernetes/base/api/service.yaml"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_of_one_environment_is_a_patch_in_its_overlay()
    {
        var change = Change.Of<Deployment>(deployment =>
        {
            deployment.Spec!.MinReadySeconds = 10;
            return deployment;
        });
        var files = Render(Api with { Variations = new() { [Production] = api => api with { Changes = [change] } } });
        Assert.DoesNotContain("minReadySeconds", files["kubernetes/base/api/deployment.yaml"], StringComparison.Ordinal);
        Assert.Contains("minReadySeconds: 10", files["kubernetes/overlays/production/patches/api-deployment.yaml"], StringComparison.Ordinal);
        Assert.DoesNotContain(files.Keys, path => path.StartsWith("kubernetes/overlays/staging/patches", StringComparison.Ordinal));
    }

    [Fact]
    public void A_change_may_give_another_object() => Assert.Contains(
        "name: other",
        Render(Api with { Changes = [Change.Of<Service>(service => new Service { Metadata = new() { Name = "other" }, Spec = service.Spec })] })["kubernetes/base/api/service-other.yaml"],
        StringComparison.Ordinal);

    [Fact]
    public void A_gateway_changes_its_Ingress()
    {
        Gateway gateway = new()
        {
            Name = "web",
            Controller = GatewayController.IngressNginx,
            Sites = [new() { Host = "shop.example", Routes = [new() { To = Api }] }],
            Changes = [Change.Of<Ingress>(ingress => { ingress.Metadata!.Annotations!["team"] = "shop"; return ingress; })],
        };
        Assert.Contains("team: shop", Render(Shop(Api) with { Gateways = [gateway] })["kubernetes/base/web/ingress.yaml"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_stack_changes_every_object_of_a_class()
    {
        var change = Change.Of<KubernetesNamespace>(one =>
        {
            one.Metadata!.Labels!["cost-center"] = "42";
            return one;
        });
        var files = Render(Shop(Api) with { Changes = [change] });
        Assert.All(
            (string[])["staging", "production"],
            environment => Assert.Contains("cost-center: \"42\"", files[$"kubernetes/overlays/{environment}/namespace/namespace-shop-{environment}.yaml"], StringComparison.Ordinal));
    }

    [Fact]
    public void A_Compose_service_can_be_changed()
    {
        var change = Change.OfComposeService(service =>
        {
            service.Init = true;
            return service;
        });
        Assert.Contains("init: true", Render(Api with { Changes = [change] })["compose/compose.yaml"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_that_only_one_environment_has_an_object_for_is_applied_there()
    {
        var change = Change.Of<HorizontalPodAutoscaler>(scaler =>
        {
            scaler.Spec!.MinReplicas = 7;
            return scaler;
        });
        var files = Render(Api with { Changes = [change], Variations = new() { [Production] = api => api with { Scaling = new() { Min = 2, Max = 9, CpuPercent = 70 } } } });
        Assert.Contains("minReplicas: 7", files["kubernetes/overlays/production/api/horizontalpodautoscaler.yaml"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_that_matches_nothing_is_an_error_at_its_place()
    {
        var change = Change.Of<HorizontalPodAutoscaler>(scaler => scaler);
        var error = Assert.Throws<RenderException>(() => Render(Api with { Changes = [change] }));
        Assert.Same(change, error.Origin);
        Assert.EndsWith("ChangeTests.cs", error.Origin.Source.File, StringComparison.Ordinal);
        Assert.Equal(
            "This change of a HorizontalPodAutoscaler changes nothing: no environment renders a HorizontalPodAutoscaler for 'api'; remove it, or name a class that is rendered.",
            error.Message);
    }

    [Fact]
    public void A_change_of_a_Compose_service_without_Compose_matches_nothing() => Assert.Contains(
        "changes nothing",
        Assert.Throws<RenderException>(() => Render(Shop(Api with { Changes = [Change.OfComposeService(service => service)] }) with { Environments = [Production] })).Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_change_that_throws_or_gives_null_or_takes_the_name_is_an_error_at_its_place()
    {
        AssertFails(Change.Of<Deployment>(_ => throw new InvalidOperationException("no luck")), "throws InvalidOperationException: no luck");
        AssertFails(Change.Of<Deployment>(_ => null!), "gives null");
        AssertFails(Change.Of<Deployment>(deployment => { deployment.Metadata = null; return deployment; }), "takes the name of the Deployment 'api' away");
    }

    private static void AssertFails(DocumentChange change, string message)
    {
        var error = Assert.Throws<RenderException>(() => Render(Api with { Changes = [change] }));
        Assert.Same(change, error.Origin);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    private static Stack Shop(App app) => new() { Name = "shop", Environments = [Local, Staging, Production], Apps = [app] };

    private static Dictionary<string, string> Render(App app) => Render(Shop(app));

    private static Dictionary<string, string> Render(Stack stack) =>
        StackRenderer.Render(stack).ToDictionary(file => file.Path, file => Encoding.UTF8.GetString(file.Content.Span));
}
