using ManifestKit.Compose;
using ManifestKit.Kustomize;

namespace ManifestKit.Documents.Tests.Generated;

public sealed class ComposeDocumentTests
{
    [Fact]
    public void Compose_file_uses_the_long_forms() => Assert.Equal(
        Canonical.OfJson(
            """
            {"name":"shop","services":{"web":{"image":"web:1","restart":"unless-stopped","command":["serve","--port=8080"],
             "environment":{"DEBUG":"off","WORKERS":4,"TRACE":true,"FROM_SHELL":null},
             "ports":[{"host_ip":"127.0.0.1","target":8080,"published":"8080"}],
             "volumes":[{"type":"volume","source":"data","target":"/data"}],"secrets":[{"source":"token"}],"networks":{"front":null},
             "depends_on":{"db":{"condition":"service_healthy"}},
             "healthcheck":{"test":["CMD","curl","-f","http://localhost"],"interval":"1m30s","retries":3},
             "deploy":{"resources":{"limits":{"cpus":0.5,"memory":"256M"}}},
             "x-team":"shop"}},
             "networks":{"front":null},"volumes":{"data":{"driver":"local"}},"secrets":{"token":{"file":"./token"}}}
            """),
        Canonical.OfYaml(new ComposeFile
        {
            Name = "shop",
            Services = new Dictionary<string, Service>
            {
                ["web"] = new()
                {
                    Image = "web:1",
                    Restart = "unless-stopped",
                    Command = ["serve", "--port=8080"],
                    Environment = new Dictionary<string, Scalar> { ["DEBUG"] = "off", ["WORKERS"] = 4, ["TRACE"] = true, ["FROM_SHELL"] = default },
                    Ports = [new() { HostIp = "127.0.0.1", Target = 8080, Published = "8080" }],
                    Volumes = [new() { Type = VolumeType.Volume, Source = "data", Target = "/data" }],
                    Secrets = [new() { Source = "token" }],
                    Networks = new Dictionary<string, ServiceNetwork?> { ["front"] = null },
                    DependsOn = new Dictionary<string, DependsOn> { ["db"] = new() { Condition = DependsOnCondition.ServiceHealthy } },
                    Healthcheck = new() { Test = ["CMD", "curl", "-f", "http://localhost"], Interval = TimeSpan.FromSeconds(90), Retries = 3 },
                    Deploy = new() { Resources = new() { Limits = new() { Cpus = 0.5, Memory = "256M" } } },
                    Extensions = new Dictionary<string, IDocument> { ["x-team"] = (Scalar)"shop" },
                },
            },
            Networks = new Dictionary<string, Network?> { ["front"] = null },
            Volumes = new Dictionary<string, Volume?> { ["data"] = new() { Driver = "local" } },
            Secrets = new Dictionary<string, Secret> { ["token"] = new() { File = "./token" } },
        }));

    [Fact]
    public void One_command_line_is_a_string() => Assert.Equal(
        Canonical.OfJson("""{"command":"npm start"}"""),
        Canonical.OfYaml(new Service { Command = "npm start" }));

    [Fact]
    public void Kustomization_names_its_own_kind() => Assert.Equal(
        Canonical.OfJson(
            """
            {"apiVersion":"kustomize.config.k8s.io/v1beta1","kind":"Kustomization","namespace":"shop","labels":[{"pairs":{"team":"shop"},"includeTemplates":true}],
             "resources":["../../base"],"configMapGenerator":[{"name":"web","behavior":"merge","literals":["A=b"]}],
             "images":[{"name":"web","newTag":"1.2.3"}],"replicas":[{"name":"web","count":3}],
             "patches":[{"path":"patches/web.yaml","target":{"kind":"Deployment","name":"web"}}]}
            """),
        Canonical.OfYaml(new Kustomization
        {
            Namespace = "shop",
            Labels = [new() { Pairs = new Dictionary<string, string> { ["team"] = "shop" }, IncludeTemplates = true }],
            Resources = ["../../base"],
            ConfigMapGenerator = [new() { Name = "web", Behavior = GeneratorBehavior.Merge, Literals = ["A=b"] }],
            Images = [new() { Name = "web", NewTag = "1.2.3" }],
            Replicas = [new() { Name = "web", Count = 3 }],
            Patches = [new() { Path = "patches/web.yaml", Target = new() { Kind = "Deployment", Name = "web" } }],
        }));

    [Fact]
    public void Component_is_a_kustomization_of_another_kind() => Assert.Equal(
        Canonical.OfJson("""{"apiVersion":"kustomize.config.k8s.io/v1alpha1","kind":"Component","resources":["tracing.yaml"]}"""),
        Canonical.OfYaml(new Component { Resources = ["tracing.yaml"] }));
}
