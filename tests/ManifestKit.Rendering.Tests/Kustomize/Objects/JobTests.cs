using ManifestKit.Kubernetes.Batch.V1;

namespace ManifestKit.Rendering.Tests.Kustomize.Objects;

/// <summary>What runs once. A Job cannot be changed, so a change makes another one.</summary>
public sealed class JobTests
{
    private static readonly OneShotJob Migrate = new()
    {
        Name = "migrate",
        Image = "ghcr.io/acme/shop:1.0.0",
        Arguments = ["migrate"],
        Volumes = [new() { Name = "config", MountPath = "/etc/migrate", Content = Files("batch = 100\n"), ReadOnly = true }],
    };

    [Fact]
    public void It_runs_once_and_is_cleaned_up()
    {
        var cluster = Rendered(Migrate with { Deadline = 10.Minutes, Retries = 2, KeepFor = 1.Hours });
        var name = "Job/" + NameOf(cluster);

        Assert.Equal("600", cluster.Json(name, "spec/activeDeadlineSeconds"));
        Assert.Equal("2", cluster.Json(name, "spec/backoffLimit"));
        Assert.Equal("3600", cluster.Json(name, "spec/ttlSecondsAfterFinished"));
        Assert.Equal("\"Never\"", cluster.Json(name, "spec/template/spec/restartPolicy"));
        Assert.StartsWith("Job/migrate-", name, StringComparison.Ordinal);
    }

    [Fact]
    public void What_did_not_change_keeps_its_name() => Assert.Equal(NameOf(Rendered(Migrate)), NameOf(Rendered(Migrate with { Retries = 9 })));

    [Fact]
    public void Another_image_is_another_Job() => Assert.NotEqual(NameOf(Rendered(Migrate)), NameOf(Rendered(Migrate with { Image = "ghcr.io/acme/shop:2.0.0" })));

    [Fact]
    public void Another_file_is_another_Job() =>
        Assert.NotEqual(NameOf(Rendered(Migrate)), NameOf(Rendered(Migrate with { Volumes = [Migrate.Volumes[0] with { Content = Files("batch = 500\n") }] })));

    [Fact]
    public void Another_rendered_file_is_another_Job()
    {
        Assert.Equal(Built(30.Seconds), Built(30.Seconds));
        Assert.NotEqual(Built(30.Seconds), Built(60.Seconds));

        static string Built(Duration interval)
        {
            var stack = Cluster.Stack() with
            {
                Prometheus = new() { ScrapeInterval = interval },
                OneShotJobs = [Migrate with { Volumes = [new() { Name = "config", MountPath = "/etc/prometheus", Content = new RenderedFiles(RenderedOutput.Prometheus) }] }],
            };
            KubectlWitness.AssertProven(stack);
            return (string)Assert.Single(KubectlWitness.Built(StackRenderer.Render(stack), "production"), node => (string)node["kind"]! == "Job")["metadata"]!["name"]!;
        }
    }

    [Fact]
    public void A_change_of_its_pod_is_another_Job_and_one_of_its_time_to_live_is_not()
    {
        static OneShotJob With(Action<JobSpec> change) => Migrate with
        {
            Changes = [Change.Of<Job>(job =>
            {
                change(job.Spec!);
                return job;
            })],
        };

        Assert.NotEqual(NameOf(Rendered(Migrate)), NameOf(Rendered(With(spec => spec.Template.Spec!.PriorityClassName = "high"))));
        Assert.NotEqual(NameOf(Rendered(Migrate)), NameOf(Rendered(With(spec => spec.Completions = 2))));
        Assert.Equal(NameOf(Rendered(Migrate)), NameOf(Rendered(With(spec => spec.TtlSecondsAfterFinished = 60))));
    }

    [Fact]
    public void A_name_that_a_change_gives_stays()
    {
        var change = Change.Of<Job>(job =>
        {
            job.Metadata!.Name = "migration";
            return job;
        });
        Assert.Equal("migration", NameOf(Rendered(Migrate with { Changes = [change] })));
    }

    [Fact]
    public void The_longest_name_is_one_that_a_Job_can_have() => Assert.Equal(63, NameOf(Rendered(Migrate with { Name = new string('m', 63) })).Length);

    private static ConfigFiles Files(string content) => new() { Files = { ["migrate.conf"] = content } };

    private static Cluster Rendered(OneShotJob job) => new(Cluster.Stack() with { OneShotJobs = [job] });

    private static string NameOf(Cluster cluster) => Assert.Single(cluster.OfKind("Job"));
}
