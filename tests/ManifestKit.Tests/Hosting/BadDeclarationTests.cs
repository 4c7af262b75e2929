using System.Runtime.CompilerServices;

namespace ManifestKit.Tests.Hosting;

/// <summary>Whatever is wrong with a declaration: a message with its place, exit code 2, and nothing is written.</summary>
public sealed class BadDeclarationTests : IDisposable
{
    private readonly HostProgramRunner _host = new();

    [Fact]
    public void A_declaration_that_throws()
    {
        var line = Line() + 1;
        Refused(() => throw new InvalidOperationException("No such thing."), $"Hosting/BadDeclarationTests.cs({line},", "error MK9002: The declaration throws InvalidOperationException: No such thing.\n");
    }

    [Fact]
    public void A_static_initializer_that_throws() => Refused(
        () => Broken.Stack,
        "Hosting/BadDeclarationTests.cs(",
        "The declaration throws ArgumentException: 'team' is declared twice; remove one of the two.\n");

    [Fact]
    public void A_variation_that_throws()
    {
        var line = Line() + 1;
        App app = Shop.Worker with { Variations = new() { [Shop.Production] = _ => throw new NotSupportedException("Not there.") } };
        Refused(() => Shop.Stack with { Apps = [app] }, $"Hosting/BadDeclarationTests.cs({line},", "throws NotSupportedException: Not there.");
    }

    [Fact]
    public void A_declaration_that_gives_null()
        => Refused(() => null!, "HostProgramRunner.cs(", "error MK9003: A declaration gives null instead of a stack.");

    [Fact]
    public void A_list_that_holds_null()
    {
        App missing = null!;
        var line = Line() + 1;
        Stack stack = new() { Name = "shop", Environments = [Shop.Local], Apps = [Shop.Api, missing] };
        Refused(() => stack, $"Hosting/BadDeclarationTests.cs({line},", "error MK9003: Stack.Apps[1] is null. A static field is null until");
    }

    [Fact]
    public void A_required_part_that_is_null()
        => Refused(() => Shop.Stack with { Apps = [Shop.Worker with { SecretFiles = [new() { Key = null! }] }] }, "error MK9003: SecretFile.Key is null.");

    [Fact]
    public void Two_stacks_of_one_name()
    {
        _host.Run([() => Shop.Stack, () => Shop.Stack with { Name = "Shop" }], []).EndsWith(2).Reports("Shop.cs(").Reports("error MK9005: Two stacks are named 'shop'");
        Assert.Empty(_host.Files());
    }

    [Theory]
    [InlineData("Shop", "Write shop.")]
    [InlineData("my_shop", "Found '_' in a DNS label")]
    [InlineData("", "Found an empty DNS label")]
    [InlineData("../x", "in a DNS label")]
    [InlineData("..", "in a DNS label")]
    [InlineData("/etc", "in a DNS label")]
    [InlineData("a-name-of-sixty-four-characters-which-is-one-more-than-a-label-ha", "expected at most 63")]
    public void A_name_that_no_target_can_carry(string name, string message)
    {
        Refused(() => Shop.Stack with { Name = name }, "Shop.cs(", $"error MK1008: Name '{name}' is not valid: ", message);
        Refused(() => Shop.Stack with { Environments = [Shop.Local with { Name = name }] }, "Shop.cs(", $"error MK1008: Name '{name}' is not valid: ", message);
        Refused(() => Shop.Stack with { Apps = [Shop.Worker with { Name = name }] }, "Shop.cs(", $"error MK1008: Name '{name}' is not valid: ", message);
    }

    [Fact]
    public void A_name_that_only_a_variation_gives()
        => Refused(() => Shop.Stack with { Apps = [Shop.Worker with { Variations = new() { [Shop.Local] = app => app with { Name = "Worker" } } }] }, "error MK1008: Name 'Worker' is not valid");

    [Fact]
    public void A_job_whose_name_leaves_no_room_for_that_of_its_runs()
    {
        ScheduledJob job = new() { Name = new string('a', 53), Schedule = "0 3 * * *", Image = "ghcr.io/acme/job:1.0.0" };
        Refused(() => Shop.Stack with { Jobs = [job] }, "error MK1008: Name 'aaa", "expected at most 52");
    }

    [Fact]
    public void Every_bad_name_is_reported_at_once()
    {
        var result = _host.Run(() => Shop.Stack with { Name = "Shop", Apps = [Shop.Worker with { Name = "Worker" }] }).EndsWith(2);
        Assert.Equal(3, result.Error.Count(c => c == '\n'));
        Assert.EndsWith("Nothing was written: 2 errors.\n", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_environments_of_one_name()
        => Refused(() => Shop.Stack with { Environments = [Shop.Local, Shop.Local] }, "error MK9005: Two environments are named 'local'");

    [Fact]
    public void Two_workloads_of_one_name()
        => Refused(() => Shop.Stack with { Apps = [Shop.Worker, Shop.Worker] }, "error MK9005: Two workloads are named 'worker'");

    [Fact]
    public void Two_objects_that_would_write_one_file()
    {
        Dashboard first = new() { Uid = "requests", Title = "Requests", Panels = [] };
        Dashboard second = new() { Uid = "REQUESTS", Title = "More requests", Panels = [] };
        Refused(() => WithDashboards(first, second), "error MK9006: 'grafana/local/dashboards/REQUESTS.json' would be written twice");
    }

    [Theory]
    [InlineData("../../../../../x")]
    [InlineData("/etc/x")]
    [InlineData("a\\b")]
    public void A_path_that_leads_elsewhere(string group) => Refused(
        () => Shop.Stack with { Prometheus = new() { AlertmanagerAddress = "alerts.example:9093" }, Alerts = [new() { Name = group, Rules = [] }] },
        "error MK9006: 'prometheus/local/rules/",
        "Rename what is declared here.");

    [Fact]
    public void A_finding_of_a_rule()
    {
        var line = Line() + 1;
        Scaling scaling = new() { Min = 5, Max = 2 };
        Refused(
            () => Shop.Stack with { Apps = [Shop.Worker with { Scaling = scaling }] },
            $"Hosting/BadDeclarationTests.cs({line},",
            "error MK1004: Min is 5 and Max is 2",
            "Nothing was written: 1 error.\n");
    }

    public void Dispose() => _host.Dispose();

    private static Stack WithDashboards(params Dashboard[] dashboards)
        => Shop.Stack with { Grafana = new() { Datasources = [], Provider = new() { Name = "shop" } }, Dashboards = dashboards };

    private static int Line([CallerLineNumber] int line = 0) => line;

    private void Refused(Func<Stack> declaration, params string[] messages)
    {
        foreach (var command in new[] { "generate", "check", "list" })
        {
            var result = _host.Run(declaration, command).EndsWith(2);
            Assert.All(messages, message => result.Reports(message));
            Assert.Equal("", result.Output);
        }

        Assert.Empty(_host.Files());
    }

    private static class Broken
    {
        public static readonly Stack Stack = Shop.Stack with { Labels = new() { ["team"] = "a", ["team"] = "b" } };
    }
}
