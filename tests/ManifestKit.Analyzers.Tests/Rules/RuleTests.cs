using ManifestKit.Analyzers.Tests.Testing;

namespace ManifestKit.Analyzers.Tests.Rules;

/// <summary>Every rule, through both readers.</summary>
public sealed class RuleTests
{
    public static TheoryData<string, string> Bad => new()
    {
        { "MK1001", """Apps = [new() { Name = "api", Image = [|"redis:latest"|] }],""" },
        { "MK1001", """Apps = [new() { Name = "api", Image = new() { Repository = [|"redis"|] } }],""" },
        { "MK1002", """Apps = [new() { Name = "api", Resources = new() { MemoryLimit = "512[|mb|]" } }],""" },
        { "MK1003", """Apps = [new() { Name = "api", Resources = new() { CpuRequest = [|"2"|], CpuLimit = "500m" } }],""" },
        { "MK1004", """Apps = [new() { Name = "api", Scaling = new() { Min = [|5|], Max = 2 } }],""" },
        { "MK1005", """Apps = [new() { Name = "api", Ports = [new() { Number = 80 }], Liveness = new() { Http = "/", Port = [|"admin"|] } }],""" },
        { "MK2001", """Apps = [new() { Name = "a", Ports = [new() { Number = 80, Exposure = Exposure.Public }] }, new() { Name = "b", Ports = [new() { Number = [|80|], Exposure = Exposure.Loopback }] }],""" },
        { "MK3001", """Prometheus = new() { Jobs = [new() { Name = "node" }] }, Alerts = [new() { Name = "g", Rules = [new() { Name = "Down", Expression = "up{job=[|'api'|]} == 0", For = 5.Minutes, Severity = AlertSeverity.High, Summary = "" }] }],""" },
        { "MK3002", """Alerts = [new() { Name = "g", Rules = [[|new()|] { Name = "Down", Expression = "up == 0", For = 5.Minutes, Summary = "" }] }],""" },
        { "MK5001", """Dashboards = [new() { Uid = "a", Title = "A", Panels = [] }, new() { Uid = [|"a"|], Title = "B", Panels = [] }],""" },
        { "MK6001", """Gateways = [new() { Name = "w", Controller = GatewayController.Nginx, Sites = [new() { Host = "a.example", Routes = [], Headers = new() { Others = { ["X-Frame-Options"] = [|"DENY"|] } } }] }],""" },
        { "MK7001", """Apps = [new() { Name = "api", Environment = { ["DB_PASSWORD"] = [|"hunter2"|] } }],""" },
        { "MK8001", """Apps = [new() { Name = "db" }, new() { Name = "api", Environment = { ["URL"] = [|"redis://db:6379"|] } }],""" },
    };

    public static TheoryData<string> Good =>
    [
        """Apps = [new() { Name = "api", Image = "redis:7.4.1", Resources = new() { CpuRequest = "1", CpuLimit = "1", MemoryLimit = "512Mi" } }],""",
        """Apps = [new() { Name = "api", Scaling = new() { Min = 2, Max = 2 }, Ports = [new() { Number = 80 }], Liveness = new() { Http = "/", Port = "http" } }],""",
        """Apps = [new() { Name = "a", Ports = [new() { Number = 80, Exposure = Exposure.Public }] }, new() { Name = "b", Ports = [new() { Number = 80 }] }],""",
        """Gateways = [new() { Name = "w", Controller = GatewayController.Nginx, Sites = [new() { Host = "a.example", Routes = [], Headers = new() { Frames = null, Others = { ["X-Frame-Options"] = "DENY" } } }] }],""",
        """Apps = [new() { Name = "api", Environment = { ["DB_PASSWORD"] = "change-me", ["URL"] = "redis://elsewhere:6379" } }],""",
        """Dashboards = [new() { Uid = "a", Title = "A", Panels = [] }, new() { Uid = "b", Title = "B", Panels = [] }],""",
    ];

    public static TheoryData<string, string> NotKnownInSource => new()
    {
        { "MK1001", """Apps = [new() { Name = "api", Image = Unknown("redis:latest") }],""" },
        { "MK1002", """Apps = [new() { Name = "api", Resources = new() { MemoryLimit = Unknown("512mb") } }],""" },
        { "MK1004", """Apps = [new() { Name = "api", Scaling = new() { Min = Unknown(5), Max = 2 } }],""" },
        { "MK7001", """Apps = [new() { Name = "api", Environment = { ["DB_PASSWORD"] = Unknown("hunter2") } }],""" },
    };

    [Theory]
    [MemberData(nameof(Bad))]
    public void Both_readers_find_what_is_wrong(string id, string properties) => Sample.Stack(properties).Finds(id);

    [Theory]
    [MemberData(nameof(Good))]
    public void Both_readers_are_silent_about_what_is_right(string properties) => Sample.Stack(properties).Finds("");

    [Theory]
    [MemberData(nameof(NotKnownInSource))]
    public void The_analyzer_is_silent_about_what_it_cannot_know(string id, string properties) => Sample.Stack(properties).IsFoundOnlyInMemory(id);

    [Fact]
    public void A_dependency_outside_the_stack_is_found()
        => Sample.Stack("""Apps = [new() { Name = "api", DependsOn = [[|Cache|]] }],""", """private static readonly App Cache = new() { Name = "cache" };""").Finds("MK8002");
}
