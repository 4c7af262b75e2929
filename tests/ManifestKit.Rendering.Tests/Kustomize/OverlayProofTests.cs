using System.Text.Json.Nodes;
using ManifestKit.Documents;
using ManifestKit.Rendering.Kustomize;
using ManifestKit.Testing;

namespace ManifestKit.Rendering.Tests.Kustomize;

/// <summary>What <c>kubectl kustomize</c> builds from an overlay is, object by object, what the environment was declared to have.</summary>
public sealed class OverlayProofTests
{
    private static readonly DeploymentEnvironment Staging = new() { Name = "staging", Platform = Platform.Kubernetes };
    private static readonly DeploymentEnvironment Production = new() { Name = "production", Platform = Platform.Kubernetes };

    private static readonly Secret Credentials = new()
    {
        Name = "credentials",
        Keys = ["password", "token"],
        Store = new ExternalSecretStore { Name = "vault" },
    };

    private static readonly App Plain = new()
    {
        Name = "shop",
        Image = "ghcr.io/acme/shop:1.0.0",
        Ports = [new() { Number = 8080 }, new() { Name = "metrics", Number = 9100 }],
        Environment = { ["A"] = "1", ["B"] = "$(A)", ["TOKEN"] = Credentials["token"] },
        Arguments = ["--first", "--second"],
        Liveness = new() { Http = "/live" },
        Readiness = new() { Http = "/ready" },
        Resources = new() { CpuRequest = "100m", MemoryRequest = "64Mi", MemoryLimit = "128Mi" },
        Volumes =
        [
            new() { Name = "config", MountPath = "/etc/shop", Content = new ConfigFiles { Files = { ["shop.conf"] = "level = info\n" } }, ReadOnly = true },
            new() { Name = "scratch", MountPath = "/scratch", Content = new TemporaryVolume { Size = "1Gi" } },
        ],
    };

    public static TheoryData<string> Changes => [.. s_changes.Keys];

    private static readonly Dictionary<string, Func<App, App>> s_changes = new()
    {
        ["nothing"] = app => app,
        ["replicas"] = app => app with { Replicas = 5 },
        ["another image"] = app => app with { Image = "ghcr.io/acme/shop:2.0.0" },
        ["another argument"] = app => app with { Arguments = ["--first", "--third"] },
        ["no argument"] = app => app with { Arguments = [] },
        ["a variable changed"] = app => app with { Environment = new() { ["A"] = "2", ["B"] = "$(A)", ["TOKEN"] = Credentials["token"] } },
        ["a variable before another"] = app => app with { Environment = new() { ["A"] = "1", ["NEW"] = "x", ["B"] = "$(A)", ["TOKEN"] = Credentials["token"] } },
        ["a variable that becomes a secret"] = app => app with { Environment = new() { ["A"] = Credentials["password"], ["B"] = "$(A)", ["TOKEN"] = Credentials["token"] } },
        ["a secret that becomes a value"] = app => app with { Environment = new() { ["A"] = "1", ["B"] = "$(A)", ["TOKEN"] = "none" } },
        ["no probe"] = app => app with { Liveness = null },
        ["a probe of another kind"] = app => app with { Liveness = new() { Tcp = true } },
        ["a limit removed"] = app => app with { Resources = new() { CpuRequest = "100m", MemoryRequest = "64Mi" } },
        ["a port more"] = app => app with { Ports = [.. app.Ports, new() { Name = "admin", Number = 9000 }] },
        ["a port of the same number"] = app => app with { Ports = [new() { Number = 8080 }, new() { Name = "dns", Number = 8080, Protocol = TransportProtocol.Udp }, new() { Name = "metrics", Number = 9100 }] },
        ["a file changed"] = app => app with { Volumes = [app.Volumes[0] with { Content = new ConfigFiles { Files = { ["shop.conf"] = "level = debug\n" } } }, app.Volumes[1]] },
        ["a volume of another kind"] = app => app with { Volumes = [app.Volumes[0], app.Volumes[1] with { Content = new PersistentVolume { Size = "1Gi" } }] },
        ["another strategy"] = app => app with { Release = new Recreate() },
        ["an autoscaler"] = app => app with { Scaling = new() { Min = 2, Max = 4, CpuPercent = 80 } },
        ["another user"] = app => app with { Security = SecurityProfile.Hardened with { User = 2000, WritablePaths = ["/tmp", "/var/cache"] } },
        ["keys that YAML takes for something else"] = app => app with { Labels = new() { ["release"] = "on", ["year"] = "2026" } },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void An_overlay_builds_what_its_environment_declares(string change)
    {
        var app = Plain with { Variations = new() { [Production] = s_changes[change] } };
        AssertProven(Shop(app));
    }

    [Fact]
    public void What_only_one_environment_has_is_in_its_overlay_alone()
    {
        var worker = new App { Name = "worker", Image = "ghcr.io/acme/worker:1.0.0", OnlyIn = [Production] };
        AssertProven(Shop(Plain) with { Apps = [Plain, worker] });
    }

    [Fact]
    public void A_switch_of_colours_is_proven()
    {
        var app = Plain with
        {
            Release = new BlueGreen { Active = ReleaseColor.Blue, IdleImage = "ghcr.io/acme/shop:0.9.0" },
            Scaling = new() { Min = 2, Max = 4, CpuPercent = 80 },
            Variations = new() { [Production] = a => a with { Release = new BlueGreen { Active = ReleaseColor.Green } } },
        };
        AssertProven(Shop(app));
    }

    private static Stack Shop(App app) => new()
    {
        Name = "shop-stack",
        Environments = [Staging, Production],
        Apps = [app],
        Databases = [new() { Name = "postgres", Engine = DatabaseEngine.PostgreSql, Version = "16-alpine", Password = Credentials["password"] }],
        Secrets = [Credentials],
        Network = new(),
    };

    private static void AssertProven(Stack stack)
    {
        using var folder = new TemporaryFolder();
        foreach (var file in StackRenderer.Render(stack))
        {
            var path = Path.Combine(folder.FullName, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, file.Content.Span);
        }

        foreach (var environment in new RenderScope(stack).Environments)
        {
            var built = RealTool.Kubectl.Run(["kustomize", Path.Combine(folder.FullName, OutputLayout.KustomizeOverlay(environment.Name))]).Succeeded();
            var actual = YamlObjects.Read(built).Where(o => (string?)o["kind"] != "ConfigMap").ToDictionary(IdentityOf);
            var expected = Expected(environment).ToDictionary(IdentityOf);

            Assert.Equal(expected.Keys.Order(StringComparer.Ordinal), actual.Keys.Order(StringComparer.Ordinal));
            foreach (var (identity, wanted) in expected)
            {
                var found = YamlObjects.WithoutHashes(actual[identity]);
                Assert.True(JsonNode.DeepEquals(wanted, found), $"{environment.Name} {identity}\nwanted {wanted}\nfound {found}");
            }
        }
    }

    private static IEnumerable<JsonNode> Expected(EnvironmentScope environment)
    {
        foreach (var cluster in (IEnumerable<ClusterObject>)[.. ClusterObjects.Of(environment), .. Namespaces.Of(environment), .. ExternalSecrets.Of(environment)])
        {
            var node = JsonNode.Parse(cluster.Document.ToJson())!;
            if (cluster.Namespace is null && SchemaFacts.OfKind(cluster.ApiVersion, cluster.Kind)?.IsNamespaced != false)
                node["metadata"]!["namespace"] = environment.Namespace;
            yield return node;
        }
    }

    private static string IdentityOf(JsonNode node) => $"{node["kind"]} {node["metadata"]!["namespace"]} {node["metadata"]!["name"]}";
}
