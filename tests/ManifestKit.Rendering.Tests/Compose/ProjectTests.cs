using ManifestKit.Rendering.Compose;

namespace ManifestKit.Rendering.Tests.Compose;

public sealed class ProjectTests
{
    private static readonly DeploymentEnvironment Production = new() { Name = "production", Platform = Platform.Compose };

    private static readonly Secret Key = new()
    {
        Name = "api-key",
        Keys = ["value"],
        Store = new VariableStore { Variables = { ["value"] = new() { Name = "API_KEY", Example = "change-me" } } },
    };

    [Fact]
    public void A_secret_in_the_environment_is_refused()
    {
        var problem = Refused(new App { Name = "api", Image = "acme/api:1", Environment = { ["API_KEY"] = Key["value"] } });
        Assert.Equal("'API_KEY' of 'api' would show secret 'api-key' in its environment, which 'docker inspect' prints; give it as a file in SecretFiles.", problem.Message);
    }

    [Fact]
    public void A_secret_on_a_command_line_is_refused()
    {
        var app = new App { Name = "api", Image = "acme/api:1", Arguments = [Key["value"]] };
        var problem = Refused(app);
        Assert.Equal("Secret 'api-key' stands where everybody can read it; give it as a file in SecretFiles.", problem.Message);
        Assert.Same(app, problem.Origin);
    }

    [Fact]
    public void A_dependency_that_the_environment_does_not_have_is_refused()
    {
        var missing = new App { Name = "cache", Image = "redis:7" };
        var problem = Refused(new App { Name = "api", Image = "acme/api:1", DependsOn = [missing] });
        Assert.Equal("'cache' is needed, but environment 'production' does not have it; add it to the stack.", problem.Message);
    }

    [Fact]
    public void A_workload_without_image_is_refused()
        => Assert.Equal("Workload 'api' has no image; set its Image.", Refused(new App { Name = "api" }).Message);

    [Fact]
    public void A_probe_of_a_port_that_is_not_there_is_refused()
        => Assert.Equal(
            "The probe of 'api' asks a port that it does not have; declare it in Ports.",
            Refused(new App { Name = "api", Image = "acme/api:1", Readiness = new() { Http = "/health", Port = "admin" } }).Message);

    private static RenderException Refused(App app)
    {
        var stack = new Stack { Name = "shop", Environments = [Production], Apps = [app], Secrets = [Key] };
        return Assert.Throws<RenderException>(() => Project.Of(new EnvironmentScope(Production, stack)));
    }
}
