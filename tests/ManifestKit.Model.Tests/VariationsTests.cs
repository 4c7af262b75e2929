namespace ManifestKit.Model.Tests;

public sealed class VariationsTests
{
    private static readonly DeploymentEnvironment Staging = new() { Name = "staging", Platform = Platform.Kubernetes };
    private static readonly DeploymentEnvironment Production = new() { Name = "production", Platform = Platform.Kubernetes };

    private static readonly App Api = new()
    {
        Name = "api",
        Variations = { [Production] = app => app with { Replicas = 5 } },
    };

    private static readonly App Debugger = new() { Name = "debugger", OnlyIn = [Staging] };

    private static readonly Stack Shop = new() { Name = "shop", Environments = [Staging, Production], Apps = [Api, Debugger] };

    [Fact]
    public void A_variation_applies_in_its_environment_only()
    {
        Assert.Equal(5, Api.For(Production).Replicas);
        Assert.Same(Api, Api.For(Staging));
        Assert.Equal(1, Api.Replicas);
    }

    [Fact]
    public void A_varied_declaration_keeps_its_place() => Assert.Equal(Api.Source, Api.For(Production).Source);

    [Fact]
    public void OnlyIn_leaves_out_the_other_environments()
    {
        Assert.True(Debugger.IsIn(Staging));
        Assert.False(Debugger.IsIn(Production));
        Assert.True(Api.IsIn(Production));
    }

    [Fact]
    public void A_stack_is_complete_in_each_environment()
    {
        Assert.Equal(["api", "debugger"], Shop.For(Staging).Apps.Select(app => app.Name));
        Assert.Equal(["api"], Shop.For(Production).Apps.Select(app => app.Name));
        Assert.Equal([5], Shop.For(Production).Apps.Select(app => app.Replicas));
        Assert.Equal([Production], Shop.For(Production).Environments);
    }

    [Fact]
    public void An_environment_is_known_by_its_name()
        => Assert.Equal(5, Api.For(new() { Name = "production", Platform = Platform.Compose }).Replicas);

    [Fact]
    public void Two_variations_for_one_environment_are_refused()
    {
        Variations<App> variations = new() { [Production] = app => app };

        var problem = Assert.Throws<ArgumentException>(() => variations[Production] = app => app);

        Assert.Equal("The variation for environment 'production' is declared twice; merge the two.", problem.Message);
    }
}
