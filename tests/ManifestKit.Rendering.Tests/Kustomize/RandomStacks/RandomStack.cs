namespace ManifestKit.Rendering.Tests.Kustomize.RandomStacks;

/// <summary>Draws a stack that may be declared: databases, apps, jobs, a gateway and network rules, all of them different from environment to environment.</summary>
internal sealed class RandomStack(Draw draw)
{
    private readonly RandomWorkloads _workloads = new(draw);
    private readonly IReadOnlyList<DeploymentEnvironment> _environments =
        [.. new[] { "staging", "production", "demo" }.Take(draw.Between(2, 3)).Select(name => new DeploymentEnvironment { Name = name, Platform = Platform.Kubernetes })];

    public static Stack Of(int seed) => new RandomStack(new(new Random(seed))).Next();

    private Stack Next()
    {
        IReadOnlyList<Database> databases = [.. Enumerable.Range(0, draw.Between(0, 2)).Select(i => Varied(_workloads.Database($"db-{i}")))];
        IReadOnlyList<Dependency> needs = [.. databases.Where(d => d.OnlyIn.Count == 0).Select(d => (Dependency)d)];
        var web = Varied(_workloads.App("web", leastPorts: 1, needs), everywhere: true);
        IReadOnlyList<App> apps = [web, .. Enumerable.Range(0, draw.Between(0, 3)).Select(i => Varied(_workloads.App($"app-{i}", leastPorts: 0, needs), everywhere: false))];
        return new()
        {
            Name = "random",
            Environments = _environments,
            Databases = databases,
            Apps = apps,
            Jobs = [.. Enumerable.Range(0, draw.Between(0, 2)).Select(i => Varied(_workloads.Job($"job-{i}")))],
            Secrets = RandomParts.Secrets,
            Gateways = draw.Chance(0.5) ? [GatewayTo(web)] : [],
            Network = draw.Maybe<NetworkRules>(() => new() { Connections = [new() { From = web, ToCidr = "10.0.0.0/8", Port = 443 }] }),
            Labels = draw.Map(draw.Some("team", "cost"), () => draw.Of("a", "on")),
        };
    }

    private App Varied(App app, bool everywhere)
    {
        var variations = new Variations<App>();
        foreach (var environment in Some())
            variations[environment] = _workloads.ChangeOf(_workloads.App(app.Name, leastPorts: everywhere ? 1 : 0, app.DependsOn));
        return app with { Variations = variations, OnlyIn = everywhere ? [] : OnlyIn() };
    }

    private Database Varied(Database database)
    {
        var variations = new Variations<Database>();
        foreach (var environment in Some())
            variations[environment] = _workloads.ChangeOf(_workloads.Database(database.Name));
        return database with { Variations = variations, OnlyIn = OnlyIn() };
    }

    private ScheduledJob Varied(ScheduledJob job)
    {
        var variations = new Variations<ScheduledJob>();
        foreach (var environment in Some())
            variations[environment] = _workloads.ChangeOf(_workloads.Job(job.Name));
        return job with { Variations = variations, OnlyIn = OnlyIn() };
    }

    private Gateway GatewayTo(App web)
    {
        var variations = new Variations<Gateway>();
        foreach (var environment in Some())
            variations[environment] = gateway => gateway with { Sites = SitesOf(environment.Name + ".example.com", web) };
        return new() { Name = "edge", Controller = GatewayController.IngressNginx, Sites = SitesOf("example.com", web), Variations = variations };
    }

    private IReadOnlyList<Site> SitesOf(string host, App web)
    {
        var site = new Site { Host = host, Routes = [new() { To = web }], MaxBodySize = draw.Of("1m", "8m") };
        return draw.Chance(0.5) ? [site] : [site, new() { Host = "api." + host, Routes = [new() { Path = "/api", To = web }, new() { To = web }] }];
    }

    private IReadOnlyList<DeploymentEnvironment> Some() => draw.Some(_environments);

    private IReadOnlyList<DeploymentEnvironment> OnlyIn() => draw.Chance(0.2) ? [draw.Of(_environments)] : [];
}
