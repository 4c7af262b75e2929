using ManifestKit.Documents;
using ManifestKit.Rendering.Compose;
using ManifestKit.Testing;
using static ManifestKit.Rendering.Tests.Compose.RenderedProject;

namespace ManifestKit.Rendering.Tests.Compose;

/// <summary>Init containers and sidecars, which share a pod in Kubernetes and are services in Compose.</summary>
public sealed class PodTests
{
    private static readonly Secret License = new()
    {
        Name = "license",
        Keys = ["key"],
        Store = new VariableStore { Variables = { ["key"] = new() { Name = "LICENSE", Example = "change-me" } } },
    };

    private static readonly App Cache = new() { Name = "cache", Image = "acme/cache:1", Readiness = new() { Command = ["true"] } };

    private static readonly InitContainer Migrate = new() { Name = "migrate", Image = "acme/api:1", Arguments = ["migrate"], Environment = { ["PRICE"] = "5$" } };

    private static readonly InitContainer Assets = new()
    {
        Name = "assets",
        Image = new() { Repository = "acme/assets", Tag = new Variable { Name = "ASSETS_TAG", Example = "2" } },
        Mounts = { ["assets"] = "/out", ["conf"] = "/etc/assets" },
        Resources = new() { MemoryLimit = "64Mi" },
    };

    private static readonly Sidecar Proxy = new()
    {
        Name = "proxy",
        Image = "acme/proxy:3",
        Ports = [new() { Name = "https", Number = 8443, Exposure = Exposure.Loopback }],
        SecretFiles = [new() { Key = License["key"] }],
        Startup = new() { Http = "/ready", Tool = HttpProbeTool.Curl },
        Readiness = new() { Tcp = true },
    };

    private static readonly Sidecar Shipper = new() { Name = "shipper", Image = "acme/shipper:4", Mounts = { ["logs"] = "/var/log/app" } };

    private static readonly App Api = new()
    {
        Name = "api",
        Image = "acme/api:1",
        Ports = [new() { Number = 8080, Exposure = Exposure.Loopback }],
        DependsOn = [Cache],
        Readiness = new() { Http = "/health" },
        Labels = { ["team"] = "shop" },
        Logging = new(),
        GracePeriod = 20.Seconds,
        Volumes =
        [
            new() { Name = "assets", MountPath = "/app/assets", Content = new TemporaryVolume { Size = "64Mi" } },
            new() { Name = "logs", MountPath = "/app/logs", Content = new TemporaryVolume() },
            new() { Name = "scratch", MountPath = "/scratch", Content = new TemporaryVolume() },
            new() { Name = "conf", MountPath = "/etc/api", Content = new ConfigFiles { Files = { ["api.conf"] = "a=b\n" } } },
        ],
        InitContainers = [Migrate, Assets],
        Sidecars = [Proxy, Shipper],
    };

    private static readonly App Web = new() { Name = "web", Image = "acme/web:1", DependsOn = [Api] };

    private static readonly Stack Shop = Of(Cache, Api, Web) with { Secrets = [License] };

    [Fact]
    public void A_pod_becomes_services_that_share_what_it_holds() => Snapshot.Match(Project.Of(new EnvironmentScope(Production, Shop)).ToYaml(), "yaml");

    [Fact]
    public void Compose_reads_a_pod()
    {
        using var folder = new TemporaryFolder();
        folder.Write("compose.yaml", Project.Of(new EnvironmentScope(Production, Shop)).ToYaml());
        folder.Write("env", "ASSETS_TAG=2\nLICENSE=change-me\n");
        var services = (Languages.Json.DataMap)ComposeConfiguration.Read(folder.PathOf(""), "env", "compose.yaml")["services"]!;
        Assert.Equal(["api", "api-assets", "api-migrate", "api-pod", "api-proxy", "api-shipper", "cache", "web"], services.Select(entry => entry.Key).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Init_containers_alone_need_no_holder()
    {
        var stack = Of(Cache, Api with { Sidecars = [], InitContainers = [Migrate, Migrate with { Name = "seed" }] });
        Assert.Null(Part(stack, "services", "api-pod"));
        Assert.Equal("no", Part(stack, "services", "api-migrate", "restart")?.Trim('"'));
        Assert.Equal("cache:\n  condition: service_healthy", Part(stack, "services", "api-migrate", "depends_on"));
        Assert.Equal("api-migrate:\n  condition: service_completed_successfully", Part(stack, "services", "api-seed", "depends_on"));
        Assert.Equal("cache:\n  condition: service_healthy\napi-seed:\n  condition: service_completed_successfully", Part(stack, "services", "api", "depends_on"));
        Assert.NotNull(Part(stack, "services", "api", "ports"));
        Assert.Null(Part(stack, "services", "api-seed", "ports"));
    }

    [Fact]
    public void A_pod_is_in_the_zones_of_its_workload()
    {
        var edge = new NetworkZone { Name = "edge" };
        var stack = Of(Api with { DependsOn = [], Zones = [edge], InitContainers = [Migrate] });
        Assert.Equal("edge:\n  aliases:\n  - api", Part(stack, "services", "api-pod", "networks"));
        Assert.Equal("edge: null", Part(Of(Api with { DependsOn = [], Zones = [edge], Sidecars = [], InitContainers = [Migrate] }), "services", "api-migrate", "networks"));
    }

    [Fact]
    public void A_database_has_init_containers_too()
    {
        var postgres = new Database { Name = "db", Engine = DatabaseEngine.PostgreSql, Version = "16", InitContainers = [Migrate with { Mounts = new() { ["data"] = "/data" } }] };
        var stack = Of() with { Databases = [postgres] };
        Assert.Equal("- type: volume\n  source: db_data\n  target: /data", Part(stack, "services", "db-migrate", "volumes"));
        Assert.Equal("db_data:\n  driver: local", Part(stack, "volumes"));
    }

    [Fact]
    public void Who_needs_an_app_started_does_not_wait_for_its_sidecars() => Assert.Equal(
        "api:\n  condition: service_started",
        Part(Of(Cache, Api, Web with { DependsOn = [new() { On = Api, Condition = DependencyCondition.Started }] }), "services", "web", "depends_on"));

    [Fact]
    public void Who_needs_an_app_waits_for_the_readiness_of_its_sidecars() => Assert.Equal(
        "api:\n  condition: service_started\napi-proxy:\n  condition: service_healthy",
        Part(Of(Cache, Api with { Readiness = null }, Web), "services", "web", "depends_on"));

    [Fact]
    public void Variables_of_every_container_are_in_the_example() => Assert.Contains(
        "ASSETS_TAG=2\n\nLICENSE=change-me\n",
        System.Text.Encoding.UTF8.GetString(StackRenderer.Render(Shop).Single(file => file.Path == "compose/production.env.example").Content.Span),
        StringComparison.Ordinal);

    [Fact]
    public void Changes_of_an_app_are_those_of_its_own_service()
    {
        var stack = Of(Api with { DependsOn = [], Changes = [Change.OfComposeService(service => Initialized(service))] });
        Assert.Equal("true", Part(stack, "services", "api", "init"));
        Assert.Null(Part(stack, "services", "api-proxy", "init"));
        Assert.Equal("true", Part(stack with { Changes = [Change.OfComposeService(service => Initialized(service))] }, "services", "api-proxy", "init"));

        static ManifestKit.Compose.Service Initialized(ManifestKit.Compose.Service service)
        {
            service.Init = true;
            return service;
        }
    }

    [Fact]
    public void Two_services_of_one_name_are_refused()
    {
        var other = new App { Name = "api-migrate", Image = "acme/tool:1" };
        var problem = Refused(Of(Cache, Api, other));
        Assert.Equal("Two services of 'production' would be named 'api-migrate': a container of a pod has its workload's name before its own; rename one of them.", problem.Message);
        Assert.Same(other, problem.Origin);
    }

    [Fact]
    public void A_volume_that_the_workload_does_not_have_is_refused()
    {
        var problem = Refused(Of(Api with { DependsOn = [], InitContainers = [Migrate with { Mounts = new() { ["work"] = "/work" } }] }));
        Assert.Equal("'migrate' mounts volume 'work', which 'api' does not have; declare it in the workload's Volumes.", problem.Message);
    }

    [Fact]
    public void A_port_of_a_sidecar_must_lead_somewhere_too() => Assert.Equal(
        "'api' publishes ports, but all of its zones are internal, where no port of the host leads; add a zone that is not.",
        Refused(Of(Api with { DependsOn = [], Ports = [], Readiness = null, Zones = [new() { Name = "data", Internal = true }] })).Message);
}
