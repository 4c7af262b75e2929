namespace ManifestKit.Rendering.Tests.Compose.Layers;

/// <summary>Stacks of several environments that differ in everything that Compose merges in a way of its own.</summary>
internal sealed class RandomStack(Random random)
{
    private static readonly string[] Names = ["A", "B", "C", "D", "E"];
    private static readonly string[] Values = ["1", "true", "null", "5$", "a=b", "", "${X}", "x: y", "#"];

    public Stack Next()
    {
        List<DeploymentEnvironment> environments = [.. ((string[])["development", "staging", "production"]).Take(random.Next(1, 4)).Select(name => new DeploymentEnvironment { Name = name, Platform = Platform.Compose })];
        NetworkZone[] zones = [new() { Name = "edge" }, new() { Name = "data", Internal = random.Next(2) == 0 }];
        List<App> apps = [];
        for (var i = random.Next(1, 4); i > 0; i--)
            apps.Add(App($"app-{i}", environments, zones, apps.ToList()));
        return new() { Name = "random", Environments = environments, Apps = apps };
    }

    private App App(string name, List<DeploymentEnvironment> environments, NetworkZone[] zones, List<App> others)
    {
        var app = Varied(new() { Name = name }, zones, others);
        var variations = new Variations<App>();
        foreach (var environment in environments.Where(_ => random.Next(3) > 0))
        {
            // Drawn once: a declaration gives the same each time it is asked.
            var varied = Varied(random.Next(4) == 0 ? app : new() { Name = name }, zones, others);
            variations[environment] = _ => varied;
        }

        return app with { Variations = variations, OnlyIn = [.. Some(environments).Where(_ => random.Next(4) == 0)] };
    }

    private App Varied(App app, NetworkZone[] zones, List<App> others)
    {
        var varied = Single(app, zones, others);
        return varied with
        {
            InitContainers = random.Next(2) == 0 ? app.InitContainers : [.. Some(["i", "j"]).Select(name => new InitContainer
            {
                Name = name,
                Image = Pick<Image>("acme/init:1", "acme/init:2"),
                Arguments = [.. Some(Values).Select(value => (Text)value)],
                Environment = Texts(),
                Mounts = Mounts(varied),
            })],
            Sidecars = random.Next(2) == 0 ? app.Sidecars : [.. Some(["p", "q"]).Select(name => new Sidecar
            {
                Name = name,
                Image = "acme/sidecar:1",
                Mounts = Mounts(varied),
                Ports = [.. Some([90]).Select(number => new Port { Name = name, Number = number + name[0], Exposure = Pick(Exposure.Internal, Exposure.Loopback) })],
                Startup = Pick<Probe?>(null, new Probe { Command = ["up"] }),
                Readiness = Pick<Probe?>(null, new Probe { Command = ["ready"] }),
            })],
        };
    }

    private NameMap<string> Mounts(App app) => new NameMap<string>().With(Some(app.Volumes.Select(volume => volume.Name).Distinct()).Select(name => KeyValuePair.Create(name, "/mnt/" + name)));

    private App Single(App app, NetworkZone[] zones, List<App> others) => app with
    {
        Image = random.Next(8) == 0 ? Pick<Image>("acme/app:1", "acme/app:2") : app.Image ?? "acme/app:1",
        Build = Maybe(app.Build, () => new BuildSpec { Context = Pick("./a", "./b"), Arguments = Texts() }),
        Command = random.Next(2) == 0 ? app.Command : [.. Some(Values).Select(value => (Text)value)],
        Arguments = random.Next(2) == 0 ? app.Arguments : [.. Some(Values).Select(value => (Text)value)],
        Environment = random.Next(2) == 0 ? app.Environment : Texts(),
        Labels = random.Next(2) == 0 ? app.Labels : new NameMap<string>().With(Some(Names).Select(key => KeyValuePair.Create(key, Pick(Values)))),
        Ports = [.. Some([80, 81, 82]).Select(number => new Port { Name = $"p{number}", Number = number, Exposure = Pick(Exposure.Internal, Exposure.Loopback, Exposure.Public) })],
        Volumes = [.. Some(Names).Select(key => new Volume { Name = Pick("x", "y"), MountPath = "/" + key, Content = Content(), ReadOnly = random.Next(2) == 0 })],
        Zones = [zones[0], .. Some(zones[1..])],
        DependsOn = [.. Some(others).Where(other => other.OnlyIn.Count == 0).Select(other => new Dependency { On = other, Condition = Pick<DependencyCondition?>(null, DependencyCondition.Started, DependencyCondition.CompletedSuccessfully) })],
        Readiness = Maybe(app.Readiness, () => new Probe { Command = [Pick("a", "b")], Period = Pick<Duration?>(null, 5.Seconds, 60.Seconds) }),
        Logging = Maybe(app.Logging, () => new LoggingPolicy { Driver = Pick("json-file", "local"), MaxFiles = random.Next(1, 3) }),
        Profiles = Some(Names),
        Resources = Maybe(app.Resources, () => new Resources { CpuLimit = Pick("1", "2"), MemoryLimit = Pick("1Gi", null) }),
        Security = new() { User = Pick<int?>(1, 2, null), WritablePaths = [.. Some(["/a", "/b", "/c"])], AddCapabilities = Some(["CHOWN", "SETUID"]), DropCapabilities = random.Next(2) == 0 },
    };

    private VolumeSource Content() => Pick<Func<VolumeSource>>(
        () => new PersistentVolume(),
        () => new TemporaryVolume(),
        () => new HostPath(Pick("/srv", "./srv")),
        () => new ConfigFiles { Files = { ["f"] = Pick(Values) } })();

    private NameMap<Text> Texts() => new NameMap<Text>().With(Some(Names).Select(key => KeyValuePair.Create(key, (Text)Pick(Values))));

    private T? Maybe<T>(T? before, Func<T> next)
        where T : class => random.Next(3) switch { 0 => before, 1 => null, _ => next() };

    private List<T> Some<T>(IEnumerable<T> items) => [.. items.Where(_ => random.Next(2) == 0)];

    private T Pick<T>(params ReadOnlySpan<T> values) => values[random.Next(values.Length)];
}
