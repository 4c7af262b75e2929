using ManifestKit.Kubernetes.Apps.V1;

namespace ManifestKit.Rendering.Tests.Kustomize;

/// <summary>What an environment's Kubernetes does not serve is found before anything is written.</summary>
public sealed class ServedVersionTests
{
    private static readonly App Shop = new()
    {
        Name = "shop",
        Image = "ghcr.io/acme/shop:1.0.0",
        Sidecars = [new() { Name = "proxy", Image = "ghcr.io/acme/proxy:2.0.0" }],
    };

    [Theory]
    [InlineData("1.28", 1)]
    [InlineData("1.29", 0)]
    [InlineData("1.33.4", 0)]
    [InlineData("1.36", 0)]
    public void A_sidecar_needs_a_version_that_knows_it(string version, int problems) => Assert.Equal(problems, Problems(Shop, version).Count);

    [Fact]
    public void The_finding_is_at_the_workload_and_says_what_to_do()
    {
        var problem = Assert.Single(Problems(Shop, "1.28"));

        Assert.Equal("MK9204", problem.Id);
        Assert.Equal(Shop, problem.Origin);
        Assert.Equal("production", problem.Environment);
        Assert.Equal(
            "kubernetes/overlays/production has Deployment 'shop', which needs Kubernetes 1.29 for initContainers/*/restartPolicy; 'production' has 1.28. "
                + "Declare it without, raise KubernetesVersion, or name 'SidecarContainers' in FeatureGates if the cluster has it on. See https://kubernetes.io/docs/reference/command-line-tools-reference/feature-gates/#SidecarContainers",
            problem.Message);
    }

    [Fact]
    public void What_a_variation_leaves_out_is_not_missed()
    {
        var stack = Stack(Shop, "1.28");
        Assert.Empty(Run(stack with { Apps = [Shop with { Variations = new() { [stack.Environments[0]] = app => app with { Sidecars = [] } } }] }));
    }

    [Fact]
    public void An_environment_that_is_written_complete_is_checked_too()
    {
        var stack = Stack(Shop, "1.28");
        Assert.Contains(Run(stack with { Environments = [stack.Environments[0] with { Layout = KubernetesLayout.Rendered }] }), problem => problem.Id == "MK9204");
    }

    [Theory]
    [InlineData("1.29", "containers/*/lifecycle/preStop/sleep")]
    [InlineData("1.26", "spec/unhealthyPodEvictionPolicy")]
    public void Fields_in_lists_and_in_other_kinds_are_found(string version, string field) =>
        Assert.Contains(Problems(Shop with { Sidecars = [], DrainDelay = 5.Seconds, Replicas = 2, Disruption = new() { MinAvailable = 1 } }, version), problem => problem.Message.Contains(field, StringComparison.Ordinal));

    [Fact]
    public void A_kind_that_came_later_is_found() => Assert.Contains(
        Problems(Shop with { Sidecars = [], Scaling = new() { Min = 1, Max = 2, CpuPercent = 50 } }, "1.22"),
        problem => problem.Message.Contains("HorizontalPodAutoscaler 'shop', which needs Kubernetes 1.23 for its kind", StringComparison.Ordinal));

    [Theory]
    [InlineData(KubernetesLayout.Overlay)]
    [InlineData(KubernetesLayout.Rendered)]
    public void What_a_feature_gate_of_the_cluster_serves_is_not_found(KubernetesLayout layout)
    {
        var stack = Stack(Shop with { Sidecars = [] }, "1.36") with { Databases = [Postgres] };
        Assert.Contains("or name 'MaxUnavailableStatefulSet' in FeatureGates", Assert.Single(Run(With())).Message, StringComparison.Ordinal);
        Assert.Single(Run(With("SidecarContainers")));
        Assert.Empty(Run(With("SidecarContainers", "MaxUnavailableStatefulSet")));

        Stack With(params IReadOnlyList<string> gates) => stack with { Environments = [stack.Environments[0] with { Layout = layout, FeatureGates = gates }] };
    }

    [Fact]
    public void A_feature_gate_serves_one_environment_alone()
    {
        DeploymentEnvironment[] environments = [new() { Name = "staging", Platform = Platform.Kubernetes, FeatureGates = ["MaxUnavailableStatefulSet"] }, new() { Name = "production", Platform = Platform.Kubernetes }];
        Assert.Equal("production", Assert.Single(Run(new Stack { Name = "shop", Environments = environments, Databases = [Postgres] })).Environment);
    }

    private static Database Postgres => new()
    {
        Name = "postgres",
        Engine = DatabaseEngine.PostgreSql,
        Version = "16",
        Changes = [Change.Of<StatefulSet>(set =>
        {
            set.Spec!.UpdateStrategy = new() { RollingUpdate = new() { MaxUnavailable = 2 } };
            return set;
        })],
    };

    private static IReadOnlyList<OutputProblem> Problems(App app, string version) => Run(Stack(app, version));

    private static IReadOnlyList<OutputProblem> Run(Stack stack) => OutputCheck.Run(StackRenderer.Render(stack));

    private static Stack Stack(App app, string version) => new()
    {
        Name = "shop",
        Environments = [new() { Name = "production", Platform = Platform.Kubernetes, KubernetesVersion = version }],
        Apps = [app],
    };
}
