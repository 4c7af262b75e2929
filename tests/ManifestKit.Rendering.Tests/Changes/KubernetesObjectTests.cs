using System.Text;
using System.Text.Json.Nodes;
using ManifestKit.CertManager.V1;
using ManifestKit.Documents;
using ManifestKit.Kubernetes;
using ManifestKit.Kubernetes.Core.V1;
using ManifestKit.Kubernetes.Meta.V1;
using ManifestKit.Kubernetes.Networking.V1;
using ManifestKit.Kubernetes.Scheduling.V1;
using ManifestKit.PrometheusOperator.V1;
using ManifestKit.Rendering.Tests.Kustomize;
using ManifestKit.Testing;

namespace ManifestKit.Rendering.Tests.Changes;

public sealed class KubernetesObjectTests
{
    private static readonly DeploymentEnvironment Staging = new() { Name = "staging", Platform = Platform.Kubernetes };
    private static readonly DeploymentEnvironment Production = new() { Name = "production", Platform = Platform.Kubernetes };

    private static readonly App Api = new() { Name = "api", Image = "ghcr.io/acme/api:1.0.0", Ports = [new() { Number = 8080 }] };

    [Fact]
    public void An_object_is_rendered_with_the_labels_that_every_object_carries()
    {
        PriorityClass high = new() { Metadata = new() { Name = "high", Labels = new Dictionary<string, string> { ["app.kubernetes.io/name"] = "own" } }, Value = 1000 };
        Assert.Equal(
            """
            apiVersion: scheduling.k8s.io/v1
            kind: PriorityClass
            metadata:
              name: high
              labels:
                app.kubernetes.io/name: own
                app.kubernetes.io/part-of: shop
                app.kubernetes.io/managed-by: manifestkit
            value: 1000

            """,
            WithoutComment(Render(Shop(new KubernetesObject { Object = high }))["kubernetes/base/objects/priorityclass-high.yaml"]));
        Assert.Single(high.Metadata!.Labels!);
    }

    [Theory]
    [InlineData(KubernetesLayout.Overlay, "kubernetes/overlays/staging builds")]
    [InlineData(KubernetesLayout.Rendered, "kubernetes/rendered/staging/objects/deploymint-lost.yaml has")]
    public void A_kind_that_Kubernetes_does_not_have_is_refused(KubernetesLayout layout, string place)
    {
        var stack = new Stack
        {
            Name = "shop",
            Environments = [Staging with { Layout = layout }],
            Objects = [new KubernetesObject { Object = new Deploymint { Metadata = new() { Name = "lost" } } }],
        };
        var problem = Assert.Single(OutputCheck.Run(StackRenderer.Render(stack)));
        Assert.Equal($"{place} Deploymint 'lost'{(layout == KubernetesLayout.Overlay ? " in namespace 'shop-staging'" : "")}, which Kubernetes does not know: there is no Deploymint in apps/v1.", problem.Message);
    }

    [Fact]
    public void Overlays_build_what_each_environment_has()
    {
        var stack = Shop(
            new KubernetesObject { Object = new PriorityClass { Metadata = new() { Name = "high" }, Value = 1000 } },
            new KubernetesObject { Object = Issuer("letsencrypt"), OnlyIn = [Production] },
            new KubernetesObject { Object = new ServiceMonitor { Metadata = new() { Name = "api" }, Spec = MonitorSpec("30s") }, Variations = { [Production] = Monitor("10s") } },
            new KubernetesObject
            {
                Object = new ResourceQuota { Metadata = new() { Name = "quota" }, Spec = new() { Hard = new Dictionary<string, Documents.Quantity> { ["pods"] = 10 } } },
                Variations =
                {
                    [Production] = quota => quota with { Changes = [Change.Of<ResourceQuota>(one => { one.Spec!.Hard!["pods"] = 50; return one; })] },
                },
            });
        var staging = Build(stack, "staging");
        var production = Build(stack, "production");

        Assert.Equal(1000, (int)staging["PriorityClass high"]["value"]!);
        Assert.Null(staging["PriorityClass high"]["metadata"]!["namespace"]);
        Assert.DoesNotContain("ClusterIssuer letsencrypt", staging.Keys);
        Assert.Null(production["ClusterIssuer letsencrypt"]["metadata"]!["namespace"]);
        Assert.Equal("shop-production", (string?)production["ServiceMonitor api"]["metadata"]!["namespace"]);
        Assert.Equal(["30s"], Intervals(staging));
        Assert.Equal(["10s", "10s"], Intervals(production));
        Assert.Equal("10", (string?)staging["ResourceQuota quota"]["spec"]!["hard"]!["pods"]);
        Assert.Equal("50", (string?)production["ResourceQuota quota"]["spec"]!["hard"]!["pods"]);

        static IEnumerable<string?> Intervals(Dictionary<string, JsonNode> objects) =>
            objects["ServiceMonitor api"]["spec"]!["endpoints"]!.AsArray().Select(endpoint => (string?)endpoint!["interval"]);
    }

    [Fact]
    public void An_object_that_another_declaration_renders_is_an_error_at_its_place()
    {
        AssertFails(new Service { Metadata = new() { Name = "api" } }, "Service 'api' is rendered twice: another declaration (KubernetesObjectTests.cs, line ");
        AssertFails(new Namespace { Metadata = new() { Name = "shop-staging" } }, "Namespace 'shop-staging' is rendered twice");
        AssertFails(new ResourceQuota(), "The ResourceQuota has no name; set Metadata.Name.");
    }

    [Fact]
    public void An_object_that_names_the_namespace_and_one_that_does_not_are_the_same()
    {
        KubernetesObject first = new() { Object = new NetworkPolicy { Metadata = new() { Name = "open" } } };
        KubernetesObject second = new() { Object = new NetworkPolicy { Metadata = new() { Name = "open", Namespace = "shop-production" } } };
        Assert.Same(second, Assert.Throws<RenderException>(() => Render(Shop(first, second))).Origin);
    }

    [Fact]
    public void An_object_that_no_environment_on_Kubernetes_has_is_an_error_at_its_place()
    {
        DeploymentEnvironment local = new() { Name = "local", Platform = Platform.Compose };
        KubernetesObject lost = new() { Object = new PriorityClass { Metadata = new() { Name = "high" }, Value = 1 }, OnlyIn = [local] };
        Assert.Same(lost, Assert.Throws<RenderException>(() => Render(Shop(lost) with { Environments = [local, Staging] })).Origin);
    }

    [Fact]
    public void What_does_not_fit_the_schema_is_found()
    {
        KubernetesObject wrong = new() { Object = new ServiceMonitor { Metadata = new() { Name = "api" }, Spec = MonitorSpec("soon") } };
        var problem = Assert.Single(OutputCheck.Run(StackRenderer.Render(Shop(wrong))));
        Assert.Contains("/spec/endpoints/0/interval", problem.Message, StringComparison.Ordinal);
        Assert.Same(wrong, problem.Origin);
    }

    private static Func<ExtraObject, ExtraObject> Monitor(string interval) => _ =>
    {
        var spec = MonitorSpec(interval);
        spec.Endpoints.Add(new() { Port = "admin", Interval = interval });
        return new KubernetesObject { Object = new ServiceMonitor { Metadata = new() { Name = "api" }, Spec = spec } };
    };

    private static ServiceMonitorSpec MonitorSpec(string interval) => new()
    {
        Selector = new() { MatchLabels = new Dictionary<string, string> { ["component"] = "api" } },
        Endpoints = [new() { Port = "http", Interval = interval }],
    };

    private static ClusterIssuer Issuer(string name) => new()
    {
        Metadata = new() { Name = name },
        Spec = new() { SelfSigned = new() },
    };

    private static Stack Shop(params IReadOnlyList<ExtraObject> objects) =>
        new() { Name = "shop", Environments = [Staging, Production], Apps = [Api], Objects = objects };

    private static void AssertFails(Kubernetes.IKubernetesObject document, string message)
    {
        KubernetesObject declared = new() { Object = document };
        var error = Assert.Throws<RenderException>(() => Render(Shop(declared)));
        Assert.Same(declared, error.Origin);
        Assert.StartsWith(message, error.Message, StringComparison.Ordinal);
    }

    private static string WithoutComment(string text) => text[(text.IndexOf('\n') + 1)..];

    private static Dictionary<string, string> Render(Stack stack) =>
        StackRenderer.Render(stack).ToDictionary(file => file.Path, file => Encoding.UTF8.GetString(file.Content.Span));

    private static Dictionary<string, JsonNode> Build(Stack stack, string environment)
    {
        using var folder = new TemporaryFolder();
        var files = StackRenderer.Render(stack);
        Assert.Empty(OutputCheck.Run(files));
        foreach (var file in files)
        {
            var path = folder.PathOf(file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Content.Span);
        }

        var built = RealTool.Kubectl.Run(["kustomize", folder.PathOf(OutputLayout.KustomizeOverlay(environment))]).Succeeded();
        return YamlObjects.Read(built).ToDictionary(one => $"{one["kind"]} {one["metadata"]!["name"]}");
    }

    /// <summary>A class that nobody generated.</summary>
    private sealed class Deploymint : IKubernetesObject
    {
        public string ApiVersion => "apps/v1";

        public string Kind => nameof(Deploymint);

        public ObjectMeta? Metadata { get; set; }

        public void Write(DocumentWriter writer)
        {
            writer.BeginMap();
            writer.Key("apiVersion");
            writer.Value(ApiVersion);
            writer.Key("kind");
            writer.Value(Kind);
            writer.Key("metadata");
            Metadata!.Write(writer);
            writer.EndMap();
        }
    }
}
