using System.Text;
using ManifestKit.Kubernetes.Apps.V1;
using ManifestKit.Kubernetes.Batch.V1;
using ManifestKit.Kubernetes.Core.V1;
using ManifestKit.Kubernetes.Rbac.V1;

namespace ManifestKit.Rendering.Tests.Kustomize.Deployed;

/// <summary>A change that a cluster would reject is found in each environment, whatever file says it.</summary>
public sealed class DeployedCheckTests
{
    private static readonly Database s_postgres = new() { Name = "postgres", Engine = DatabaseEngine.PostgreSql, Version = "16-alpine", Storage = "10Gi" };

    private static readonly string[] s_both = ["production", "staging"];

    [Fact]
    public void A_change_that_stands_in_a_patch_alone()
    {
        var problem = Assert.Single(Redeployment.Of(Of(InProduction(d => d with { Storage = "20Gi" })), Of(InProduction(d => d with { Storage = "50Gi" }))));

        Assert.Equal((OutputProblem.RejectedChange, "production", "postgres"), (problem.Id, problem.Environment, ((Database)problem.Origin).Name));
        Assert.Equal(
            "kubernetes/overlays/production gives StatefulSet 'postgres' in namespace 'shop-stack-production' \"50Gi\" at /spec/volumeClaimTemplates/0/spec/resources/requests/storage, and gave \"20Gi\" before; "
            + "Kubernetes rejects that change of a StatefulSet that exists. Keep the size here and grow the claims with 'kubectl patch pvc'; if the object is deleted first, render with --force. "
            + "See https://github.com/kubernetes/kubernetes/blob/master/pkg/apis/apps/validation/validation.go",
            problem.Message);
    }

    [Fact]
    public void A_patch_that_comes() => AssertFound(Of(s_postgres), Of(InProduction(d => d with { Storage = "50Gi" })), "production");

    [Fact]
    public void A_patch_that_goes() => AssertFound(Of(InProduction(d => d with { Storage = "50Gi" })), Of(s_postgres), "production");

    [Fact]
    public void A_change_of_the_base_is_one_of_each_environment() => AssertFound(Of(s_postgres), Of(s_postgres with { Storage = "50Gi" }), s_both);

    [Fact]
    public void A_change_of_the_base_that_a_patch_hides_is_none()
    {
        var before = InProduction(d => d with { Storage = "50Gi" });
        AssertFound(Of(before), Of(before with { Storage = "20Gi" }), "staging");
    }

    [Fact]
    public void A_JSON_patch()
    {
        Database With(string storage) => InProduction(d => d with { Storage = storage, Changes = [Change.Of<StatefulSet>(WithSidecarInFront)] });
        var before = StackRenderer.Render(Of(With("20Gi")));
        Assert.StartsWith("- op: ", Encoding.UTF8.GetString(before.Single(file => file.Path == "kubernetes/overlays/production/patches/postgres-statefulset.yaml").Content.Span).Split('\n')[1], StringComparison.Ordinal);

        AssertFound(before, Of(With("50Gi")), "production");
    }

    [Fact]
    public void What_only_one_environment_has()
    {
        var only = s_postgres with { OnlyIn = [Shop.Production] };
        AssertFound(Of(only), Of(only with { Storage = "50Gi" }), "production");
    }

    [Fact]
    public void What_comes_into_the_base_from_one_environment() => AssertFound(Of(s_postgres with { OnlyIn = [Shop.Production] }), Of(s_postgres with { Storage = "50Gi" }), "production");

    [Fact]
    public void What_leaves_one_environment_hides_nothing_in_it()
    {
        var worker = new App { Name = "worker", Image = "ghcr.io/acme/worker:1.0.0", Ports = [new() { Number = 80 }], Variations = new() { [Shop.Production] = a => a with { Replicas = 2, Environment = new() { ["A"] = "1" } } } };
        AssertFound(
            Of(InProduction(d => d with { Storage = "20Gi" })) with { Apps = [Shop.App, worker] },
            Of(InProduction(d => d with { Storage = "50Gi" })) with { Apps = [Shop.App, worker with { OnlyIn = [Shop.Staging], Variations = new() }] },
            "production");
    }

    [Fact]
    public void Another_policy_of_its_pods()
    {
        var change = Change.Of<StatefulSet>(set =>
        {
            set.Spec!.PodManagementPolicy = PodManagementPolicy.Parallel;
            return set;
        });
        AssertFound(Of(s_postgres), Of(InProduction(d => d with { Changes = [change] })), "production");
    }

    [Fact]
    public void Another_name_of_its_Service() => AssertFound(Of(s_postgres), Of(s_postgres with { ObjectNames = new() { Service = "db" } }), s_both);

    [Fact]
    public void Another_selector() => AssertFound(Of(s_postgres), Of(s_postgres) with { SelectorLabel = "app" }, objects: 2, s_both);

    [Fact]
    public void A_Service_that_becomes_headless_and_one_that_is_it_no_more()
    {
        var app = Shop.App with { Headless = true };
        Assert.All(Redeployment.Of(Shop.Of(Shop.App), Shop.Of(app)), problem => Assert.Contains("gives Service 'shop' in namespace 'shop-stack-", problem.Message, StringComparison.Ordinal));
        AssertFound(Shop.Of(Shop.App), Shop.Of(app), s_both);
        Assert.All(Redeployment.Of(Shop.Of(app), Shop.Of(Shop.App)), problem => Assert.Contains(
            " nothing at /spec/clusterIP, and gave \"None\" before; Kubernetes silently keeps what was there. ", problem.Message, StringComparison.Ordinal));
        AssertFound(Shop.Of(app), Shop.Of(Shop.App), s_both);
    }

    [Fact]
    public void A_database_that_somebody_else_runs_now_is_no_such_change() =>
        AssertFound(Of(s_postgres), Of(InProduction(d => d with { Managed = new() { Host = "db.example.com", Cidrs = ["10.0.0.0/24"] } })));

    [Fact]
    public void A_claim_that_shrinks_but_none_that_grows()
    {
        static Stack With(string size) => Shop.With(app => app with { Volumes = [new() { Name = "data", MountPath = "/data", Content = new PersistentVolume { Size = size } }] });

        AssertFound(With("10Gi"), With("20Gi"));
        AssertFound(With("10Gi"), With("10240Mi"));
        Assert.Contains(
            "gives PersistentVolumeClaim 'shop-data' in namespace 'shop-stack-production' \"5Gi\" at /spec/resources/requests/storage, and gave \"10Gi\" before; a disk never shrinks. ",
            Assert.Single(Redeployment.Of(With("10Gi"), With("5Gi"))).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_template_of_claims_that_shrinks() => Assert.All(
        Redeployment.Of(Of(s_postgres), Of(s_postgres with { Storage = "5Gi" })),
        problem => Assert.Contains("a disk never shrinks", problem.Message, StringComparison.Ordinal));

    [Fact]
    public void Another_role()
    {
        var change = Change.Of<RoleBinding>(binding =>
        {
            binding.RoleRef!.Kind = "ClusterRole";
            return binding;
        });
        AssertFound(Shop.Of(Shop.App), Shop.With(app => app with { Changes = [change] }), "production");
    }

    [Fact]
    public void Another_value_of_a_priority_which_is_in_no_namespace()
    {
        static Stack With(int value) => Shop.Of(Shop.App with { Priority = new() { Name = "high", Value = value } });
        Assert.All(Redeployment.Of(With(1), With(2)), problem => Assert.Contains(" gives PriorityClass 'high' 2 at /value, and gave 1 before;", problem.Message, StringComparison.Ordinal));
        AssertFound(With(1), With(2), s_both);
    }

    [Theory]
    [InlineData(KubernetesLayout.Overlay)]
    [InlineData(KubernetesLayout.Rendered)]
    public void What_a_Secret_holds_is_not_shown(KubernetesLayout layout)
    {
        Stack With(string password) => In(layout, Shop.Of(Shop.App) with
        {
            Objects = [new KubernetesObject { Object = new ManifestKit.Kubernetes.Core.V1.Secret { Metadata = new() { Name = "token" }, Immutable = true, StringData = new Dictionary<string, string> { ["token"] = password } } }],
        });
        var problems = Redeployment.Of(With("one-secret"), With("other-secret"));
        Assert.Equal(2, problems.Count);
        Assert.All(problems, problem => Assert.Contains(" something else at /stringData/token than before; ", problem.Message, StringComparison.Ordinal));
        Assert.All(problems, problem => Assert.DoesNotContain("-secret", problem.Message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(KubernetesLayout.Overlay)]
    [InlineData(KubernetesLayout.Rendered)]
    public void A_ConfigMap_that_must_not_change(KubernetesLayout layout)
    {
        Stack With(string level) => In(layout, Shop.Of(Shop.App) with
        {
            Objects = [new KubernetesObject { Object = new ConfigMap { Metadata = new() { Name = "levels" }, Immutable = true, Data = new Dictionary<string, string> { ["level"] = level } } }],
        });
        AssertFound(With("info"), With("debug"), s_both);
    }

    [Fact]
    public void An_image_of_a_Job_that_only_the_kustomization_names()
    {
        static KubernetesObject Job(string image) => new()
        {
            Object = new Job
            {
                Metadata = new() { Name = "import" },
                Spec = new() { Template = new() { Spec = new() { RestartPolicy = RestartPolicy.Never, Containers = [new() { Name = "import", Image = image }] } } },
            },
        };
        static Stack With(string tag) => Shop.Of(Shop.App) with
        {
            Objects = [Job("ghcr.io/acme/import:1.0.0") with { Variations = new() { [Shop.Production] = _ => Job("ghcr.io/acme/import:" + tag) } }],
        };
        AssertFound(With("2.0.0"), With("3.0.0"), "production");
    }

    [Fact]
    public void A_job_that_runs_once_is_another_one_after_a_change()
    {
        static Stack With(string text) => Shop.Of(Shop.App) with
        {
            OneShotJobs =
            [
                new()
                {
                    Name = "migrate",
                    Image = "ghcr.io/acme/shop:1.0.0",
                    Volumes = [new() { Name = "config", MountPath = "/etc/migrate", Content = new ConfigFiles { Files = { ["migrate.conf"] = text } } }],
                },
            ],
        };
        AssertFound(With("a"), With("b"));
    }

    [Theory]
    [InlineData(KubernetesLayout.Overlay)]
    [InlineData(KubernetesLayout.Rendered)]
    public void A_job_that_mounts_rendered_files_is_another_one_after_a_change_of_those(KubernetesLayout layout)
    {
        Stack With(Duration interval) => In(layout, Shop.Of(Shop.App) with
        {
            Prometheus = new() { ScrapeInterval = interval },
            OneShotJobs =
            [
                new()
                {
                    Name = "lint",
                    Image = "prom/prometheus:v3.1.0",
                    Volumes = [new() { Name = "config", MountPath = "/etc/prometheus", Content = new RenderedFiles(RenderedOutput.Prometheus) }],
                },
            ],
        });
        AssertFound(With(30.Seconds), With(60.Seconds));
    }

    [Fact]
    public void What_may_change_is_not_found()
    {
        var before = Shop.Of(Shop.App) with { Databases = [s_postgres] };
        var after = Shop.With(app => app with { Replicas = 7, Image = "ghcr.io/acme/shop:2.0.0", Arguments = ["--other"], Ports = [new() { Number = 9090 }] }) with
        {
            Databases = [InProduction(d => d with { Version = "17-alpine", Replicas = 3 })],
        };
        AssertFound(before, after);
    }

    [Fact]
    public void Nothing_is_found_where_nothing_stood() => Assert.Empty(Redeployment.Of([], Of(s_postgres)));

    [Theory]
    [InlineData(KubernetesLayout.Overlay, KubernetesLayout.Overlay, "overlays")]
    [InlineData(KubernetesLayout.Overlay, KubernetesLayout.Rendered, "rendered")]
    [InlineData(KubernetesLayout.Overlay, KubernetesLayout.Both, "overlays")]
    [InlineData(KubernetesLayout.Rendered, KubernetesLayout.Rendered, "rendered")]
    [InlineData(KubernetesLayout.Rendered, KubernetesLayout.Overlay, "overlays")]
    [InlineData(KubernetesLayout.Rendered, KubernetesLayout.Both, "overlays")]
    [InlineData(KubernetesLayout.Both, KubernetesLayout.Both, "overlays")]
    [InlineData(KubernetesLayout.Both, KubernetesLayout.Overlay, "overlays")]
    [InlineData(KubernetesLayout.Both, KubernetesLayout.Rendered, "rendered")]
    public void It_is_found_once_in_every_layout(KubernetesLayout before, KubernetesLayout after, string folder)
    {
        var problem = Assert.Single(Redeployment.Of(In(before, Of(s_postgres)), In(after, Of(InProduction(d => d with { Storage = "50Gi" })))));
        Assert.StartsWith($"kubernetes/{folder}/production gives StatefulSet 'postgres' in namespace 'shop-stack-production' \"50Gi\" at ", problem.Message, StringComparison.Ordinal);
    }

    private static StatefulSet WithSidecarInFront(StatefulSet set)
    {
        set.Spec!.Template.Spec!.Containers!.Insert(0, new() { Name = "sidecar", Image = "ghcr.io/acme/sidecar:1.0.0" });
        return set;
    }

    private static Database InProduction(Func<Database, Database> change) => s_postgres with { Variations = new() { [Shop.Production] = change } };

    private static Stack Of(Database database) => Shop.Of(Shop.App) with { Databases = [database] };

    private static Stack In(KubernetesLayout layout, Stack stack) => stack with { Environments = [.. stack.Environments.Select(e => e with { Layout = layout })] };

    private static void AssertFound(Stack before, Stack after, params string[] environments) => AssertFound(StackRenderer.Render(before), after, environments);

    private static void AssertFound(Stack before, Stack after, int objects, string[] environments) =>
        Assert.Equal(environments.SelectMany(e => Enumerable.Repeat(e, objects)), Redeployment.Of(before, after).Select(problem => problem.Environment).Order(StringComparer.Ordinal));

    private static void AssertFound(IReadOnlyList<RenderedFile> before, Stack after, params string[] environments) =>
        Assert.Equal(environments, Redeployment.Of(before, after).Select(problem => problem.Environment).Order(StringComparer.Ordinal));
}
