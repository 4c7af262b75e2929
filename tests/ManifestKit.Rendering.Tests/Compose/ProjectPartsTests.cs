using static ManifestKit.Rendering.Tests.Compose.RenderedProject;

namespace ManifestKit.Rendering.Tests.Compose;

/// <summary>What stands beside the services: networks, volumes, secrets and configs.</summary>
public sealed class ProjectPartsTests
{
    private static readonly NetworkZone Edge = new() { Name = "edge" };
    private static readonly NetworkZone Data = new() { Name = "data", Internal = true };

    private static readonly App Api = new() { Name = "api", Image = "acme/api:1", Ports = [new() { Number = 8080 }] };

    [Fact]
    public void A_project_has_a_name_and_no_version()
    {
        Assert.Equal("shop", Part(Of(Api), "name"));
        Assert.Null(Part(Of(Api), "version"));
    }

    [Fact]
    public void Zones_are_networks_and_some_have_no_way_out()
    {
        var stack = Of(Api with { Zones = [Edge, Data] });
        Assert.Equal("edge: null\ndata: null", Part(stack, "services", "api", "networks"));
        Assert.Equal("edge:\n  driver: bridge\ndata:\n  driver: bridge\n  internal: true", Part(stack, "networks"));
    }

    [Fact]
    public void Workloads_without_a_zone_are_in_the_default_one()
    {
        var stack = Of(Api, new App { Name = "web", Image = "acme/web:1", Zones = [Edge] }) with { Network = new() { DefaultZone = Data } };
        Assert.Equal("data: null", Part(stack, "services", "api", "networks"));
        Assert.Equal("edge: null", Part(stack, "services", "web", "networks"));
    }

    [Fact]
    public void What_is_needed_must_be_reachable()
    {
        var cache = new App { Name = "cache", Image = "acme/cache:1", Zones = [Data] };
        var problem = Refused(Of(cache, Api with { Zones = [Edge], DependsOn = [cache] }));
        Assert.Equal("'api' needs 'cache', but no zone has both, so that it cannot reach it; give them a zone in common.", problem.Message);
    }

    [Fact]
    public void A_port_of_the_host_must_lead_somewhere()
    {
        var problem = Refused(Of(Api with { Zones = [Data], Ports = [new() { Number = 8080, Exposure = Exposure.Loopback }] }));
        Assert.Equal("'api' publishes ports, but all of its zones are internal, where no port of the host leads; add a zone that is not.", problem.Message);
    }

    [Fact]
    public void Volumes_are_mounted_by_their_kind()
    {
        var stack = Of(Api with
        {
            Volumes =
            [
                new() { Name = "data", MountPath = "/data", Content = new PersistentVolume() },
                new() { Name = "uploads", MountPath = "/uploads", Content = new PersistentVolume(), ReadOnly = true },
                new() { Name = "scratch", MountPath = "/scratch", Content = new TemporaryVolume() },
                new() { Name = "small", MountPath = "/small", Content = new TemporaryVolume { Size = "64Mi" } },
                new() { Name = "host", MountPath = "/host", Content = new HostPath("/srv/$x") },
            ],
        });
        Assert.Equal(
            """
            - type: volume
              source: api_data
              target: /data
            - type: volume
              source: uploads
              target: /uploads
              read_only: true
            - type: tmpfs
              target: /scratch
            - type: tmpfs
              target: /small
              tmpfs:
                size: 64m
            - type: bind
              source: /srv/$$x
              target: /host
            """,
            Part(stack, "services", "api", "volumes"));
        Assert.Equal("api_data:\n  driver: local\nuploads:\n  driver: local", Part(stack, "volumes"));
    }

    [Fact]
    public void Small_files_are_configs()
    {
        var stack = Of(Api with
        {
            Volumes = [new() { Name = "conf", MountPath = "/etc/api", Content = new ConfigFiles { Files = { ["api.conf"] = "price=5$\n" }, Mode = "0440" } }],
        });
        Assert.Equal("- source: api-api.conf\n  target: /etc/api/api.conf\n  mode: \"0440\"", Part(stack, "services", "api", "configs"));
        Assert.Equal("api-api.conf:\n  content: |\n    price=5$$", Part(stack, "configs"));
    }

    [Fact]
    public void Small_files_of_one_name_are_told_apart_by_their_volumes()
    {
        var stack = Of(Api with
        {
            Volumes =
            [
                new() { Name = "sites", MountPath = "/etc/sites", Content = new ConfigFiles { Files = { ["default.conf"] = "a" } } },
                new() { Name = "limits", MountPath = "/etc/limits", Content = new ConfigFiles { Files = { ["default.conf"] = "b" } } },
            ],
        });
        Assert.Equal("api-sites-default.conf:\n  content: a\napi-limits-default.conf:\n  content: b", Part(stack, "configs"));
        Assert.Contains("- source: api-limits-default.conf\n  target: /etc/limits/default.conf", Part(stack, "services", "api", "configs"), StringComparison.Ordinal);
    }

    [Fact]
    public void Small_files_that_would_be_one_config_are_refused()
    {
        Volume conf = new() { Name = "conf", MountPath = "/etc/conf", Content = new ConfigFiles { Files = { ["admin-main.conf"] = "a" } } };
        Volume other = conf with { Content = new ConfigFiles { Files = { ["main.conf"] = "b" } } };
        var problem = Refused(Of(Api with { Volumes = [conf] }, new App { Name = "api-admin", Image = "acme/admin:1", Volumes = [other] }));
        Assert.Equal("Two configuration files would be config 'api-admin-main.conf', which is made of their workload's name and their own; rename one of them.", problem.Message);
        Assert.Same(other, problem.Origin);
    }

    [Fact]
    public void A_volume_is_not_persistent_for_one_and_temporary_for_another()
    {
        Volume temporary = new() { Name = "work", MountPath = "/work", Content = new TemporaryVolume() };
        var api = Api with { Volumes = [temporary], InitContainers = [new() { Name = "fill", Image = "acme/fill:1", Mounts = { ["work"] = "/work" } }] };
        var web = new App { Name = "web", Image = "acme/web:1", Volumes = [new() { Name = "api_work", MountPath = "/work", Content = new PersistentVolume() }] };
        var problem = Refused(Of(web, api));
        Assert.Equal("Volume 'api_work' would be persistent for one workload and temporary for another; rename one of them.", problem.Message);
        Assert.Same(temporary, problem.Origin);
    }

    [Fact]
    public void What_is_said_twice_counts_once()
    {
        var cache = new App { Name = "cache", Image = "acme/cache:1", Zones = [Edge] };
        var stack = Of(cache, Api with { Zones = [Edge, Edge], DependsOn = [cache, cache] });
        Assert.Equal("edge: null", Part(stack, "services", "api", "networks"));
        Assert.Equal("cache:\n  condition: service_started", Part(stack, "services", "api", "depends_on"));
    }

    [Fact]
    public void Secrets_come_from_a_variable_or_from_a_file_and_are_read_from_files()
    {
        var key = new Secret
        {
            Name = "api-key",
            Keys = ["value"],
            Store = new VariableStore { Variables = { ["value"] = new() { Name = "API_KEY", Example = "change-me" } } },
        };
        var certificate = new Secret { Name = "tls", Keys = ["cert.pem", "key.pem"], Store = new FileStore { Folder = "../secrets", PerEnvironment = true } };
        var stack = Of(Api with
        {
            SecretFiles =
            [
                new() { Key = key["value"], Variable = "API_KEY_FILE" },
                new() { Key = certificate["key.pem"], Path = "/etc/tls/key.pem" },
            ],
        });
        Assert.Equal(
            """
            - source: api-key
              target: /run/secrets/api-key
            - source: tls-key.pem
              target: /etc/tls/key.pem
            """,
            Part(stack, "services", "api", "secrets"));
        Assert.Equal("API_KEY_FILE: /run/secrets/api-key", Part(stack, "services", "api", "environment"));
        Assert.Equal("api-key:\n  environment: API_KEY\ntls-key.pem:\n  file: ../secrets/production/key.pem", Part(stack, "secrets"));
    }

    [Fact]
    public void A_database_installs_its_extensions_when_it_is_created()
    {
        var postgres = new Database { Name = "postgres", Engine = DatabaseEngine.PostgreSql, Version = "0.8.0-pg16", Extensions = ["pg_trgm", "vector"] };
        var stack = Of() with { Databases = [postgres] };
        Assert.Equal("pgvector/pgvector:0.8.0-pg16", Part(stack, "services", "postgres", "image"));
        Assert.Equal(
            "postgres-extensions.sql:\n  content: |\n    CREATE EXTENSION IF NOT EXISTS \"pg_trgm\";\n    CREATE EXTENSION IF NOT EXISTS \"vector\";",
            Part(stack, "configs"));
    }
}
