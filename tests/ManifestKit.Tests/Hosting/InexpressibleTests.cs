namespace ManifestKit.Tests.Hosting;

/// <summary>What formats cannot express is told at once, whichever target, environment and workload it is in, and nothing is written.</summary>
public sealed class InexpressibleTests : IDisposable
{
    private static readonly Secret Keys = new() { Name = "keys", Keys = ["api"], Store = new VariableStore { Variables = { ["api"] = new() { Name = "API_KEY", Example = "change-me" } } } };

    private readonly HostProgramRunner _host = new();

    [Fact]
    public void Problems_of_several_workloads_and_targets()
    {
        var errors = Errors(() => Shop.Stack with
        {
            Secrets = [Keys],
            Apps = [Telling("first"), Telling("second")],
            Grafana = new() { Datasources = [], Provider = new() { Name = "shop" } },
            Dashboards = [new() { Uid = "requests", Title = "Requests", Panels = [] }, new() { Uid = "REQUESTS", Title = "More requests", Panels = [] }],
        });

        Assert.Collection(
            errors,
            error => Assert.Contains("error MK9006: 'API_KEY' of 'first' would show secret 'keys'", error, StringComparison.Ordinal),
            error => Assert.Contains("error MK9006: 'API_KEY' of 'second' would show secret 'keys'", error, StringComparison.Ordinal),
            error => Assert.Contains("error MK9006: 'grafana/local/dashboards/REQUESTS.json' would be written twice", error, StringComparison.Ordinal),
            error => Assert.Contains("error MK9006: Secret 'keys' lives on a host, where Kubernetes cannot read it", error, StringComparison.Ordinal),
            error => Assert.Equal("Nothing was written: 4 errors.", error));
    }

    [Fact]
    public void A_problem_names_its_environment()
    {
        var app = Shop.Worker with { Variations = new() { [Shop.Local] = app => app with { Environment = new() { ["API_KEY"] = Keys["api"] } } } };
        Assert.EndsWith("(In environment 'local'.)", Errors(() => Shop.Stack with { Secrets = [Keys], Apps = [app] })[0], StringComparison.Ordinal);
    }

    [Fact]
    public void A_problem_of_several_environments_is_told_once()
    {
        DeploymentEnvironment second = new() { Name = "second", Platform = Platform.Compose };
        Assert.Equal(2, Errors(() => Shop.Stack with { Environments = [Shop.Local, second], Secrets = [Keys], Apps = [Telling("first")] }).Length);
    }

    [Fact]
    public void What_follows_from_a_problem_is_not_told()
    {
        var grafana = Shop.Worker with { Name = "grafana", Volumes = [new() { Name = "boards", MountPath = "/boards", Content = new RenderedFiles(RenderedOutput.GrafanaDashboards) }] };
        var errors = Errors(() => Shop.Stack with
        {
            Environments = [Shop.Production],
            Apps = [grafana],
            Grafana = new() { Datasources = [], Provider = new() { Name = "shop" } },
            Dashboards = [new() { Uid = "requests", Title = "Requests", Panels = [new() { Title = "Wide", Width = 25 }] }],
        });
        Assert.Equal(2, errors.Length);
        Assert.Contains("error MK9006: Panel 'Wide' is 25 wide", errors[0], StringComparison.Ordinal);
    }

    public void Dispose() => _host.Dispose();

    private static App Telling(string name) => Shop.Worker with { Name = name, Environment = new() { ["API_KEY"] = Keys["api"] } };

    private string[] Errors(Func<Stack> declaration)
    {
        var result = _host.Run(declaration, "generate").EndsWith(2);
        Assert.Empty(_host.Files());
        return [.. result.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => !line.Contains("info MK", StringComparison.Ordinal) && !line.Contains("warning MK", StringComparison.Ordinal))];
    }
}
