using ManifestKit.Testing;

namespace ManifestKit.Rendering.Tests.Kustomize;

/// <summary>What an overlay builds is, object by object, what its environment was declared to have; kubectl says so too.</summary>
public sealed class OverlayProofTests
{
    public static TheoryData<string> Changes => [.. s_changes.Keys];

    private static readonly Dictionary<string, Func<App, App>> s_changes = new()
    {
        ["nothing"] = app => app,
        ["no file"] = app => app with { Volumes = [app.Volumes[1]] },
        ["a file more"] = app => app with { Volumes = [app.Volumes[0] with { Content = new ConfigFiles { Files = { ["shop.conf"] = "level = info\n", ["more.conf"] = "a <b> & \"c\" \\ \t\u2028 \u00e9 \U0001F600\n\n" } } }, app.Volumes[1]] },
        ["another namespace"] = app => app with { Namespace = "elsewhere" },
        ["another digest"] = app => app with { Image = "ghcr.io/acme/shop@sha256:" + new string('a', 64) },
        ["another repository"] = app => app with { Image = "ghcr.io/acme/store:1.0.0" },
        ["no tag"] = app => app with { Image = "ghcr.io/acme/shop" },
        ["replicas"] = app => app with { Replicas = 5 },
        ["another image"] = app => app with { Image = "ghcr.io/acme/shop:2.0.0" },
        ["another argument"] = app => app with { Arguments = ["--first", "--third"] },
        ["no argument"] = app => app with { Arguments = [] },
        ["a variable changed"] = app => app with { Environment = new() { ["A"] = "2", ["B"] = "$(A)", ["TOKEN"] = Shop.Credentials["token"] } },
        ["a variable before another"] = app => app with { Environment = new() { ["A"] = "1", ["NEW"] = "x", ["B"] = "$(A)", ["TOKEN"] = Shop.Credentials["token"] } },
        ["a variable that becomes a secret"] = app => app with { Environment = new() { ["A"] = Shop.Credentials["password"], ["B"] = "$(A)", ["TOKEN"] = Shop.Credentials["token"] } },
        ["a secret that becomes a value"] = app => app with { Environment = new() { ["A"] = "1", ["B"] = "$(A)", ["TOKEN"] = "none" } },
        ["no probe"] = app => app with { Liveness = null },
        ["a probe of another kind"] = app => app with { Liveness = new() { Tcp = true } },
        ["a limit removed"] = app => app with { Resources = new() { CpuRequest = "100m", MemoryRequest = "64Mi" } },
        ["a port more"] = app => app with { Ports = [.. app.Ports, new() { Name = "admin", Number = 9000 }] },
        ["a port of the same number"] = app => app with { Ports = [new() { Number = 8080 }, new() { Name = "dns", Number = 8080, Protocol = TransportProtocol.Udp }, new() { Name = "metrics", Number = 9100 }] },
        ["a file changed"] = app => app with { Volumes = [app.Volumes[0] with { Content = new ConfigFiles { Files = { ["shop.conf"] = "level = debug\n" } } }, app.Volumes[1]] },
        ["a volume of another kind"] = app => app with { Volumes = [app.Volumes[0], app.Volumes[1] with { Content = new PersistentVolume { Size = "1Gi" } }] },
        ["another strategy"] = app => app with { Release = new Recreate() },
        ["an autoscaler"] = app => app with { Scaling = new() { Min = 2, Max = 4, CpuPercent = 80 } },
        ["another user"] = app => app with { Security = SecurityProfile.Hardened with { User = 2000, WritablePaths = ["/tmp", "/var/cache"] } },
        ["keys that YAML takes for something else"] = app => app with { Labels = new() { ["release"] = "on", ["year"] = "2026" } },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void An_overlay_builds_what_its_environment_declares(string change) => KubectlWitness.AssertProven(Shop.With(s_changes[change]));

    [Fact]
    public void What_only_one_environment_has_is_in_its_overlay_alone()
    {
        var worker = new App
        {
            Name = "worker",
            Image = "ghcr.io/acme/worker:1.0.0",
            OnlyIn = [Shop.Production],
            Volumes = [new() { Name = "config", MountPath = "/etc/worker", Content = new ConfigFiles { Files = { ["worker.conf"] = "x\n" } } }],
        };
        KubectlWitness.AssertProven(Shop.Of(Shop.App, worker));
    }

    [Fact]
    public void What_the_base_has_and_an_environment_lacks_is_taken_away()
    {
        var database = new Database
        {
            Name = "cache",
            Engine = DatabaseEngine.Redis,
            Version = "7",
            Variations = new() { [Shop.Production] = d => d with { Namespace = "caches" } },
        };
        KubectlWitness.AssertProven(Shop.Of(Shop.App) with { Databases = [database] });
    }

    [Fact]
    public void A_switch_of_colours_is_proven()
    {
        var app = Shop.App with
        {
            Release = new BlueGreen { Active = ReleaseColor.Blue, IdleImage = "ghcr.io/acme/shop:0.9.0" },
            Scaling = new() { Min = 2, Max = 4, CpuPercent = 80 },
            Variations = new() { [Shop.Production] = a => a with { Release = new BlueGreen { Active = ReleaseColor.Green } } },
        };
        KubectlWitness.AssertProven(Shop.Of(app));
    }
}
