using System.Text;
using ManifestKit.Compose;
using ManifestKit.Documents;
using ManifestKit.Rendering.Compose;
using ManifestKit.Testing;

namespace ManifestKit.Rendering.Tests.Compose.Layers;

/// <summary>What Compose merges from base and override is the project that was declared.</summary>
public sealed class OverrideTests
{
    private static readonly DeploymentEnvironment Development = new() { Name = "development", Platform = Platform.Compose };
    private static readonly DeploymentEnvironment Staging = new() { Name = "staging", Platform = Platform.Compose };
    private static readonly DeploymentEnvironment Production = new() { Name = "production", Platform = Platform.Compose };

    private static readonly Variable Tag = new() { Name = "TAG", Example = "1.0.0" };

    private static readonly App Api = new()
    {
        Name = "api",
        Image = new() { Repository = "ghcr.io/acme/api", Tag = Tag },
        Ports = [new() { Number = 8080, Exposure = Exposure.Loopback }],
        Arguments = ["--verbose"],
        Environment = { ["PRICE"] = "5$", ["MODE"] = "production", ["LOG_LEVEL"] = "info" },
        Readiness = new() { Http = "/health", Period = 10.Seconds },
        Logging = new(),
        Variations =
        {
            [Development] = api => api with
            {
                Arguments = ["--verbose", "--debug"],
                Ports = [.. api.Ports, new() { Name = "debug", Number = 9229, Exposure = Exposure.Loopback }],
                Environment = api.Environment.With([new("MODE", "development"), new("TRACE", "1")]),
                Readiness = api.Readiness! with { Period = 60.Seconds },
                Logging = null,
            },
            [Production] = api => api with { Security = SecurityProfile.Hardened with { AddCapabilities = ["NET_BIND_SERVICE"], WritablePaths = ["/run", "/tmp"] } },
        },
    };

    private static readonly App Mailbox = new() { Name = "mailbox", Image = "axllent/mailpit:v1.27.0", OnlyIn = [Development] };

    private static readonly Stack Shop = new()
    {
        Name = "shop",
        Environments = [Development, Staging, Production],
        Apps = [Api, Mailbox],
        Databases = [new() { Name = "redis", Engine = DatabaseEngine.Redis, Version = "7-alpine", Usage = DatabaseUsage.Cache }],
    };

    [Fact]
    public void Override_says_only_what_is_different() =>
        Snapshot.MatchFolder(Files(Shop).Where(file => file.Key.EndsWith(".yaml", StringComparison.Ordinal)).ToDictionary(file => file.Key, file => file.Value));

    [Theory]
    [InlineData("development")]
    [InlineData("staging")]
    [InlineData("production")]
    public void Compose_merges_base_and_override_to_the_declared_project(string environment)
    {
        using var folder = new TemporaryFolder();
        foreach (var (name, text) in Files(Shop))
            folder.Write(name, text);
        folder.Write("complete.yaml", Complete(environment).ToYaml());

        Assert.Equal(Config("complete.yaml"), Config("compose.yaml", $"compose.{environment}.yaml"));

        string Config(params string[] files) => ComposeConfiguration.Read(folder.PathOf(""), $"{environment}.env.example", files).ToString();
    }

    [Fact]
    public void A_lone_environment_has_everything_in_the_base()
    {
        var files = Files(Shop with { Environments = [Production] });
        Assert.EndsWith("\nname: shop\n", files["compose.production.yaml"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_workload_that_only_variations_complete_has_no_defaults()
    {
        var app = new App
        {
            Name = "web",
            Variations = { [Development] = web => web with { Image = "acme/web:dev" }, [Production] = web => web with { Image = "acme/web:1" } },
        };
        var files = Files(new() { Name = "shop", Environments = [Development, Production], Apps = [app] });
        Assert.DoesNotContain("image", files["compose.yaml"], StringComparison.Ordinal);
        Assert.Contains("image: acme/web:1", files["compose.production.yaml"], StringComparison.Ordinal);
    }

    [Fact]
    public void A_wrong_override_does_not_pass_the_proof()
    {
        var files = StackRenderer.Render(Shop);
        Assert.Empty(OutputCheck.Run(files));

        var production = files.Single(file => file.Path == "compose/compose.production.yaml");
        var text = Encoding.UTF8.GetString(production.Content.Span).Replace("NET_BIND_SERVICE", "NET_ADMIN", StringComparison.Ordinal);
        var problem = Assert.Single(OutputCheck.Run([.. files.Select(file => file == production ? file with { Content = Encoding.UTF8.GetBytes(text) } : file)]));

        Assert.Equal(("MK9202", "production"), (problem.Id, problem.Environment));
        Assert.Equal("api", ((Workload)problem.Origin).Name);
        Assert.Equal(
            """compose/compose.production.yaml does not make the declared project of compose/compose.yaml: /services/api/cap_add/0 would be "NET_ADMIN" instead of "NET_BIND_SERVICE".""",
            problem.Message);
    }

    [Fact]
    public void An_override_that_cannot_be_merged_does_not_pass_the_proof()
    {
        var files = StackRenderer.Render(Shop);
        var production = files.Single(file => file.Path == "compose/compose.production.yaml");
        var wrong = production with { Content = "services:\n  api:\n    ports: {a: 1}\n"u8.ToArray() };
        var problems = production.Proof!.Check(new ReadFiles(files.Select(file => file == production ? wrong : file)));

        Assert.Contains(problems, problem => problem.Id == "MK9202" && problem.Message.Contains("/services/api/ports", StringComparison.Ordinal));
    }

    private static ComposeFile Complete(string environment) =>
        Project.Of(new RenderScope(Shop).Environments.Single(scope => scope.Name == environment));

    private static Dictionary<string, string> Files(Stack stack) => StackRenderer.Render(stack)
        .Where(file => file.Path.StartsWith("compose/", StringComparison.Ordinal))
        .ToDictionary(file => file.Path["compose/".Length..], file => Encoding.UTF8.GetString(file.Content.Span));
}
