using static ManifestKit.Rendering.Tests.Compose.RenderedProject;

namespace ManifestKit.Rendering.Tests.Compose;

/// <summary>What an app's declaration becomes in its service.</summary>
public sealed class ServiceTests
{
    private static readonly App Api = new() { Name = "api", Image = "acme/api:1" };

    [Fact]
    public void A_dependency_waits_for_health_where_there_is_a_check()
    {
        var cache = new App { Name = "cache", Image = "acme/cache:1", Readiness = new() { Command = ["true"] } };
        var files = new App { Name = "files", Image = "acme/files:1" };
        var migration = new App { Name = "migration", Image = "acme/api:1" };
        var api = Api with { DependsOn = [cache, files, new() { On = migration, Condition = DependencyCondition.CompletedSuccessfully }] };
        Assert.Equal(
            """
            cache:
              condition: service_healthy
            files:
              condition: service_started
            migration:
              condition: service_completed_successfully
            """,
            Part(Of(cache, files, migration, api), "services", "api", "depends_on"));
    }

    [Fact]
    public void A_length_of_time_is_in_hours_at_most_for_Compose_reads_no_days()
        => Assert.Equal("48h", Part(Of(Api with { GracePeriod = 2.Days }), "services", "api", "stop_grace_period"));

    [Fact]
    public void A_health_check_asks_inside_the_container()
    {
        var api = Api with
        {
            Ports = [new() { Number = 8080 }],
            Readiness = new() { Http = "/health", Tool = HttpProbeTool.Curl, Period = 30.Seconds, Timeout = 5.Seconds, FailureThreshold = 4, InitialDelay = 10.Seconds },
        };
        Assert.Equal(
            """
            test:
            - CMD
            - curl
            - --fail
            - --silent
            - --output
            - /dev/null
            - http://127.0.0.1:8080/health
            interval: 30s
            timeout: 5s
            retries: 4
            start_period: 10s
            """,
            Part(api, "healthcheck"));
    }

    [Fact]
    public void Ports_are_long_and_bound_as_declared()
    {
        var api = Api with
        {
            Ports =
            [
                new() { Number = 8080, Exposure = Exposure.Public, HostPort = 80 },
                new() { Name = "admin", Number = 9000, Exposure = Exposure.Loopback },
                new() { Name = "internal", Number = 9001 },
                new() { Name = "dns", Number = 53, Protocol = TransportProtocol.Udp },
            ],
        };
        Assert.Equal(
            """
            - name: http
              target: 8080
              published: "80"
              protocol: tcp
            - name: admin
              host_ip: "127.0.0.1"
              target: 9000
              published: "9000"
              protocol: tcp
            """,
            Part(api, "ports"));
        Assert.Equal(
            """
            - "8080"
            - "9000"
            - "9001"
            - 53/udp
            """,
            Part(api, "expose"));
    }

    [Fact]
    public void A_variable_may_move_a_port_of_the_host()
    {
        var port = new Variable { Name = "API_PORT", Example = "8080" };
        var api = Api with { Ports = [new() { Number = 8080, Exposure = Exposure.Loopback, HostPortVariable = port }] };
        Assert.Contains("published: \"${API_PORT:-8080}\"", Part(api, "ports"), StringComparison.Ordinal);
    }

    [Fact]
    public void Logs_are_rotated_as_declared() => Assert.Equal(
        """
        driver: local
        options:
          max-size: 5m
          max-file: "2"
          labels: team,app
        """,
        Part(Api with { Logging = new() { Driver = "local", MaxSize = "5m", MaxFiles = 2, Labels = ["team", "app"] } }, "logging"));

    [Fact]
    public void Resources_are_counted_as_Compose_does() => Assert.Equal(
        """
        resources:
          limits:
            cpus: "1.5"
            memory: 1g
          reservations:
            cpus: "0.25"
            memory: 256m
        """,
        Part(Api with { Resources = new() { CpuRequest = "250m", CpuLimit = "1500m", MemoryRequest = "256Mi", MemoryLimit = "1Gi" } }, "deploy"));

    [Fact]
    public void Several_replicas_are_deployed() => Assert.Equal("replicas: 3", Part(Api with { Replicas = 3, Ports = [new() { Number = 8080 }] }, "deploy"));

    [Fact]
    public void Profiles_start_a_service_only_when_asked() =>
        Assert.Equal("- tools\n- debug", Part(Api with { Profiles = ["tools", "debug"] }, "profiles"));

    [Fact]
    public void Watch_rules_keep_a_container_like_its_source()
    {
        var build = new BuildSpec
        {
            Context = "../../../api",
            Watch =
            [
                new() { Path = "../../../api/src", Action = WatchAction.Sync, Target = "/app/src", Ignore = ["node_modules/"] },
                new() { Path = "../../../api/conf", Action = WatchAction.SyncAndRestart, Target = "/app/conf" },
                new() { Path = "../../../api/package.json", Action = WatchAction.Rebuild },
            ],
        };
        Assert.Equal(
            """
            watch:
            - ignore:
              - node_modules/
              path: ../../../api/src
              action: sync
              target: /app/src
            - path: ../../../api/conf
              action: sync+restart
              target: /app/conf
            - path: ../../../api/package.json
              action: rebuild
            """,
            Part(Api with { Build = build }, "develop"));
    }

    [Fact]
    public void A_watch_rule_that_copies_nowhere_is_refused() => Assert.Equal(
        "'src' is copied into the container, but not said where to; set its Target.",
        Refused(Of(Api with { Build = new() { Context = ".", Watch = [new() { Path = "src", Action = WatchAction.Sync }] } })).Message);

    [Theory]
    [InlineData("cost: 5$", "\"cost: 5$$\"")]
    [InlineData("$(date)", "$$(date)")]
    [InlineData("${HOME}", "\"$${HOME}\"")]
    [InlineData("$$", "$$$$")]
    public void A_dollar_is_no_variable(string value, string rendered)
    {
        Assert.Equal($"VALUE: {rendered}", Part(Api with { Environment = new() { ["VALUE"] = value } }, "environment"));
        Assert.Equal($"- {rendered}", Part(Api with { Arguments = [value] }, "command"));
        Assert.Equal($"value: {rendered}", Part(Api with { Labels = new() { ["value"] = value } }, "labels"));
    }

    [Fact]
    public void A_service_is_hardened_unless_declared_otherwise()
    {
        Assert.Equal("\"1001\"", Part(Api, "user"));
        Assert.Equal("true", Part(Api, "read_only"));
        Assert.Equal("- ALL", Part(Api, "cap_drop"));
        Assert.Equal("- no-new-privileges:true", Part(Api, "security_opt"));
        Assert.Null(Part(Api with { Security = SecurityProfile.ImageDefaults }, "cap_drop"));
    }
}
