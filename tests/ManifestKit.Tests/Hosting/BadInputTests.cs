using System.Runtime.CompilerServices;
using ManifestKit.Kubernetes.Apps.V1;

namespace ManifestKit.Tests.Hosting;

/// <summary>What a team gets wrong about workloads: a finding at the line that declares it, exit code 2, and nothing is written.</summary>
public sealed class BadInputTests : IDisposable
{
    private readonly HostProgramRunner _host = new();

    [Fact]
    public void A_dependency_cycle()
    {
        App first = new() { Name = "first", Image = "ghcr.io/acme/first:1.0.0", DependsOn = [Shop.Worker with { Name = "second" }] };
        var line = Line() + 1;
        App second = new() { Name = "second", Image = "ghcr.io/acme/second:1.0.0", DependsOn = [new() { On = first }] };
        Refused([first, second], line, "error MK8003: 'second' depends on 'first', which waits for it in turn (first -> second -> first)");
    }

    [Fact]
    public void A_dependency_that_is_not_declared()
    {
        var line = Line() + 1;
        Dependency dependency = new() { On = Shop.Worker };
        Refused([Shop.Api with { DependsOn = [dependency] }], line, "error MK8002: 'api' depends on 'worker', which is not in the stack");
    }

    [Fact]
    public void Two_apps_on_one_port_of_the_host()
    {
        var line = Line() + 2;
        Port first = new() { Number = 8080, HostPort = 8000, Exposure = Exposure.Public };
        Port second = new() { Number = 9090, HostPort = 8000, Exposure = Exposure.Loopback };
        Refused([Shop.Worker with { Ports = [first] }, Shop.Api with { Ports = [second] }], line, "error MK2001: Port 8000 of the host is published by 'worker' and by 'api'");
    }

    [Fact]
    public void A_variation_for_an_environment_that_the_stack_does_not_have()
    {
        DeploymentEnvironment unknown = new() { Name = "testing", Platform = Platform.Kubernetes };
        var line = Line() + 1;
        App app = new() { Name = "api", Image = "ghcr.io/acme/api:1.0.0", Variations = { [unknown] = api => api with { Replicas = 2 } } };
        Refused([app], line, "error MK8004: ", "is for environment 'testing', which the stack does not have");
    }

    [Theory]
    [InlineData(KubernetesLayout.Overlay)]
    [InlineData(KubernetesLayout.Rendered)]
    public void A_selector_that_an_environment_changes(KubernetesLayout layout)
    {
        var change = Change.Of<Deployment>(deployment =>
        {
            deployment.Spec!.Selector.MatchLabels!["tier"] = "web";
            return deployment;
        });
        var line = Line() + 1;
        App app = new() { Name = "api", Image = "ghcr.io/acme/api:1.0.0", Variations = { [Shop.Production] = api => api with { Changes = [change] } } };
        Refused(() => Shop.Stack with { Apps = [app], Environments = [Shop.Production with { Layout = layout }] }, line, "error MK9203: ", "the selector \"web\" at /matchLabels/tier", "(In environment 'production'.)");
    }

    [Fact]
    public void A_probe_of_an_unknown_port()
    {
        var line = Line() + 1;
        Probe probe = new() { Http = "/live", Port = "admin" };
        Refused([Shop.Api with { Liveness = probe }], line, "error MK1005: ", "asks port 'admin', which is not among its container's Ports");
    }

    [Fact]
    public void A_minimum_of_pods_above_the_maximum()
    {
        var line = Line() + 1;
        Scaling scaling = new() { Min = 5, Max = 2, CpuPercent = 70 };
        Refused([Shop.Worker with { Scaling = scaling }], line, "error MK1004: Min is 5 and Max is 2");
    }

    [Fact]
    public void A_disruption_budget_that_blocks_every_eviction()
    {
        var line = Line() + 1;
        Disruption disruption = new() { MinAvailable = 2 };
        Refused([Shop.Worker with { Replicas = 2, Disruption = disruption }], line, "error MK1011: MinAvailable is 2 where 'worker' may have only 2 of its pods");
    }

    public void Dispose() => _host.Dispose();

    private static int Line([CallerLineNumber] int line = 0) => line;

    private void Refused(IReadOnlyList<App> apps, int line, params string[] messages) => Refused(() => Shop.Stack with { Apps = apps }, line, messages);

    private void Refused(Func<Stack> declaration, int line, params string[] messages)
    {
        var result = _host.Run(declaration).EndsWith(2);
        Assert.All(messages, message => result.Reports(message));
        result.Reports($"Hosting/BadInputTests.cs({line},").Reports("Nothing was written: ");
        Assert.Equal("", result.Output);
        Assert.Empty(_host.Files());
    }
}
