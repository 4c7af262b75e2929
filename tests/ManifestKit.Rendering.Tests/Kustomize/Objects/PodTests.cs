namespace ManifestKit.Rendering.Tests.Kustomize.Objects;

/// <summary>What pods hold beside the workload's own container.</summary>
public sealed class PodTests
{
    private const string Spec = "spec/template/spec";

    private static readonly Secret Token = new() { Name = "proxy-token", Keys = ["token"], Store = new ExternalSecretStore { Name = "vault" } };

    private static readonly App Shop = new()
    {
        Name = "shop",
        Image = "ghcr.io/acme/shop:1.0.0",
        Volumes = [new() { Name = "scratch", MountPath = "/scratch", Content = new TemporaryVolume() }],
    };

    [Fact]
    public void A_sidecar_is_an_init_container_that_is_restarted()
    {
        var cluster = Cluster.Of(Shop with
        {
            InitContainers = [new() { Name = "prepare", Image = "ghcr.io/acme/prepare:1.0.0", Arguments = ["--fast"], Mounts = { ["scratch"] = "/work" } }],
            Sidecars =
            [
                new()
                {
                    Name = "proxy",
                    Image = "ghcr.io/acme/proxy:2.0.0",
                    Ports = [new() { Name = "admin", Number = 9901 }],
                    Startup = new() { Http = "/ready", Port = "admin" },
                },
            ],
        });

        Assert.Equal("\"Always\"", cluster.Json("Deployment/shop", $"{Spec}/initContainers/proxy/restartPolicy"));
        Assert.Equal("null", cluster.Json("Deployment/shop", $"{Spec}/initContainers/prepare/restartPolicy"));
        Assert.Equal("\"admin\"", cluster.Json("Deployment/shop", $"{Spec}/initContainers/proxy/startupProbe/httpGet/port"));
        Assert.Equal("\"/work\"", cluster.Json("Deployment/shop", $"{Spec}/initContainers/prepare/volumeMounts/scratch/mountPath"));
        Assert.Equal("\"/scratch\"", cluster.Json("Deployment/shop", $"{Spec}/containers/shop/volumeMounts/scratch/mountPath"));
    }

    [Fact]
    public void Sidecars_start_before_what_may_use_them()
    {
        var cluster = Cluster.Of(Shop with
        {
            InitContainers = [new() { Name = "migrate", Image = "ghcr.io/acme/shop:1.0.0" }],
            Sidecars = [new() { Name = "proxy", Image = "ghcr.io/acme/proxy:2.0.0" }],
        });

        Assert.Equal("\"proxy\"", cluster.Json("Deployment/shop", $"{Spec}/initContainers/0/name"));
        Assert.Equal("\"migrate\"", cluster.Json("Deployment/shop", $"{Spec}/initContainers/1/name"));
    }

    [Fact]
    public void Every_container_is_as_restricted_as_the_workload()
    {
        var cluster = Cluster.Of(Shop with { Sidecars = [new() { Name = "proxy", Image = "ghcr.io/acme/proxy:2.0.0" }] });

        Assert.Equal(
            cluster.Json("Deployment/shop", $"{Spec}/containers/shop/securityContext"),
            cluster.Json("Deployment/shop", $"{Spec}/initContainers/proxy/securityContext"));
        Assert.Equal("1001", cluster.Json("Deployment/shop", $"{Spec}/securityContext/runAsUser"));
        Assert.Equal("{}", cluster.Json("Deployment/shop", $"{Spec}/volumes/writable-tmp/emptyDir"));
    }

    [Fact]
    public void A_secret_that_only_a_sidecar_reads_is_mounted_and_fetched()
    {
        var stack = Cluster.Stack(Shop with { Sidecars = [new() { Name = "proxy", Image = "ghcr.io/acme/proxy:2.0.0", SecretFiles = [new() { Key = Token["token"] }] }] });
        stack = stack with { Secrets = [Token] };

        Assert.Equal("\"proxy-token\"", new Cluster(stack).Json("Deployment/shop", $"{Spec}/volumes/secret-proxy-token/secret/secretName"));
        Assert.Contains(StackRenderer.Render(stack), file => file.Path == "kubernetes/overlays/production/proxy-token/externalsecret.yaml");
    }

    [Fact]
    public void A_mount_of_a_volume_that_is_not_there_names_the_container()
    {
        var problem = Assert.Throws<RenderException>(() =>
            Cluster.Of(Shop with { InitContainers = [new() { Name = "prepare", Image = "ghcr.io/acme/prepare:1.0.0", Mounts = { ["data"] = "/data" } }] }));

        Assert.Equal("'prepare' mounts volume 'data', which 'shop' does not have; declare it in the workload's Volumes.", problem.Message);
        Assert.IsType<InitContainer>(problem.Origin);
    }

    [Fact]
    public void Folders_whose_names_cannot_be_told_apart_get_volumes_of_their_own()
    {
        var cluster = Cluster.Of(Shop with { Security = SecurityProfile.Hardened with { WritablePaths = ["/var/cache-a", "/var/cache/a", "/run"] } });
        var volumes = cluster["Deployment/shop"]["spec"]!["template"]!["spec"]!["volumes"]!.AsArray().Select(v => (string)v!["name"]!).ToList();

        Assert.Equal(volumes.Distinct(), volumes);
        Assert.Contains("writable-run", volumes);
    }
}
