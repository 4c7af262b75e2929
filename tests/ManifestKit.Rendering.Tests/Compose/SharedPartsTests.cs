using ManifestKit.Documents;
using ManifestKit.Rendering.Compose;
using ManifestKit.Testing;

namespace ManifestKit.Rendering.Tests.Compose;

/// <summary>What Compose merges from base and override is the project that was declared.</summary>
public sealed class SharedPartsTests
{
    private static readonly DeploymentEnvironment Development = new() { Name = "development", Platform = Platform.Compose };
    private static readonly DeploymentEnvironment Production = new() { Name = "production", Platform = Platform.Compose };

    private static readonly Variable Tag = new() { Name = "TAG", Example = "1.0.0" };

    private static readonly App Api = new()
    {
        Name = "api",
        Image = new() { Repository = "ghcr.io/acme/api", Tag = Tag },
        Ports = [new() { Number = 8080, Exposure = Exposure.Loopback }],
        Arguments = ["--verbose"],
        Environment = { ["PRICE"] = "5$", ["MODE"] = "production" },
        Readiness = new() { Http = "/health", Period = 10.Seconds },
        Variations =
        {
            [Development] = api => api with
            {
                Arguments = ["--verbose", "--debug"],
                Ports = [new() { Number = 8080, Exposure = Exposure.Loopback }, new() { Name = "debug", Number = 9229, Exposure = Exposure.Loopback }],
                Environment = new() { ["PRICE"] = "5$", ["MODE"] = "development" },
                Readiness = new() { Http = "/health", Period = 60.Seconds },
            },
        },
    };

    private static readonly App Mailbox = new() { Name = "mailbox", Image = "axllent/mailpit:v1.27.0", OnlyIn = [Development] };

    private static readonly Stack Shop = new()
    {
        Name = "shop",
        Environments = [Development, Production],
        Apps = [Api, Mailbox],
        Databases = [new() { Name = "redis", Engine = DatabaseEngine.Redis, Version = "7-alpine", Usage = DatabaseUsage.Cache }],
    };

    [Theory]
    [InlineData("development")]
    [InlineData("production")]
    public void Compose_merges_base_and_override_to_the_declared_project(string environment)
    {
        using var folder = new TemporaryFolder();
        foreach (var file in StackRenderer.Render(Shop))
            folder.Write(file.Path, System.Text.Encoding.UTF8.GetString(file.Content.Span));
        var scope = new RenderScope(Shop).Environments.Single(e => e.Name == environment);
        folder.Write("compose/complete.yaml", Project.Of(scope).ToYaml());

        string Config(params string[] files) => RealTool.DockerCompose
            .Run(["--env-file", $"{environment}.env.example", .. files.SelectMany(f => (string[])["-f", f]), "config"], folder.PathOf("compose"))
            .Succeeded();

        Assert.Equal(Config("complete.yaml"), Config("compose.yaml", $"compose.{environment}.yaml"));
    }

    [Fact]
    public void No_property_of_a_service_stands_in_both_files()
    {
        var projects = new RenderScope(Shop).Environments.Select(e => (MapNode)DocumentNode.From(Project.Of(e))).ToList();
        var shared = (MapNode)SharedParts.Of(projects)["services"];

        foreach (var project in projects)
        {
            foreach (var (name, service) in (MapNode)SharedParts.Rest(project, SharedParts.Of(projects))["services"])
            {
                if (shared.TryGet(name, out var common))
                    Assert.Empty(((MapNode)service).Keys.Intersect(((MapNode)common).Keys));
            }
        }
    }

    [Fact]
    public void A_dollar_is_no_variable()
    {
        var api = ((MapNode)((MapNode)DocumentNode.From(Project.Of(new RenderScope(Shop).Environments[0])))["services"])["api"];
        Assert.Equal("5$$", ((ScalarNode)((MapNode)((MapNode)api)["environment"])["PRICE"]).Value);
    }
}
