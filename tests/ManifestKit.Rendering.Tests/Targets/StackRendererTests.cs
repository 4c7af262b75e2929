namespace ManifestKit.Rendering.Tests.Targets;

public sealed class StackRendererTests
{
    private static readonly DeploymentEnvironment Production = new() { Name = "production", Platform = Platform.Compose };

    [Fact]
    public void Two_declarations_of_one_file_are_refused()
    {
        var problem = Assert.Throws<RenderException>(() => StackRenderer.Render(new Stack
        {
            Name = "shop",
            Environments = [Production],
            Prometheus = new(),
            Alerts = [new() { Name = "api" }, new() { Name = "API" }],
        }));

        Assert.Contains("'prometheus/production/rules/API.yml' would be written twice", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_variation_is_applied_once()
    {
        var api = new App
        {
            Name = "api",
            Image = "acme/api:1",
            Variations = { [Production] = app => app with { Arguments = [.. app.Arguments, "--fast"] } },
        };
        var scope = new RenderScope(new() { Name = "shop", Environments = [Production], Apps = [api] }).Environments[0];
        Assert.Equal(["--fast"], scope.Stack.Apps[0].Arguments);
    }

    [Fact]
    public void Targets_have_names_of_their_own()
        => Assert.Equal(TargetTable.All.Count, TargetTable.All.Select(t => t.Name).Distinct().Count());

    [Fact]
    public void A_stack_of_nothing_gives_its_files_and_no_more()
        => Assert.Equal(
            ["README.md", "compose/compose.production.yaml", "compose/compose.yaml", "compose/production.env.example"],
            StackRenderer.Render(new Stack { Name = "shop", Environments = [Production] }).Select(f => f.Path));
}
