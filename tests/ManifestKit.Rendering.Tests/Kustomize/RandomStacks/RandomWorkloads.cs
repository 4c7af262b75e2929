namespace ManifestKit.Rendering.Tests.Kustomize.RandomStacks;

/// <summary>Draws workloads, and what environments change in them: some properties of another workload that is drawn.</summary>
internal sealed class RandomWorkloads(Draw draw)
{
    private readonly RandomParts _parts = new(draw);

    public App App(string name, int leastPorts, IReadOnlyList<Dependency> needs)
    {
        var ports = _parts.Ports(leastPorts);
        var scaling = draw.Chance(0.3) ? new Scaling { Min = draw.Between(1, 2), Max = draw.Between(3, 5), CpuPercent = 80, MemoryPercent = draw.Chance(0.5) ? 70 : null } : null;
        return new()
        {
            Name = name,
            Image = _parts.Image(),
            Ports = ports,
            Command = draw.Chance(0.2) ? ["run", _parts.Text()] : [],
            Arguments = _parts.Arguments(),
            Environment = _parts.Environment(),
            SecretFiles = _parts.SecretFiles(),
            DependsOn = draw.Chance(0.5) ? needs : [],
            Liveness = ports.Count > 0 ? _parts.Probe() : null,
            Readiness = ports.Count > 0 ? _parts.Probe() : null,
            Resources = _parts.Resources(),
            Security = _parts.Security(),
            Volumes = _parts.Volumes(),
            Labels = _parts.Labels(),
            GracePeriod = draw.Chance(0.3) ? 45.Seconds : null,
            DrainDelay = draw.Chance(0.3) ? 5.Seconds : null,
            Namespace = _parts.Namespace(),
            ServiceAccount = _parts.Account(name),
            Replicas = draw.Between(1, 4),
            Scaling = scaling,
            Disruption = draw.Maybe<Disruption>(() => draw.Chance(0.5) ? new() { MinAvailable = 1 } : new() { MaxUnavailable = 1 }),
            Placement = draw.Maybe<Placement>(() => new() { Spread = draw.Of(Spread.Preferred, Spread.Required) }),
            TopologySpread = draw.Chance(0.3) ? [new() { MaxSkew = draw.Between(1, 2) }] : [],
            Release = draw.Between(0, 3) switch
            {
                0 => new Recreate(),
                1 => new BlueGreen { Active = draw.Of(ReleaseColor.Blue, ReleaseColor.Green), IdleImage = draw.Maybe(() => (Image)"acme/shop:0.9") },
                _ => new RollingUpdate { MaxSurge = draw.Chance(0.5) ? 1 : null },
            },
            SessionAffinity = draw.Chance(0.2) ? 1.Hours : null,
        };
    }

    public Func<App, App> ChangeOf(App other)
    {
        var (image, ports, command, arguments, environment) = (draw.Choice<Image?>(), draw.Choice<App>(), draw.Choice<IReadOnlyList<Text>>(), draw.Choice<IReadOnlyList<Text>>(), draw.Choice<NameMap<Text>>());
        var (files, resources, security, volumes, labels) = (draw.Choice<IReadOnlyList<SecretFile>>(), draw.Choice<Resources?>(), draw.Choice<SecurityProfile?>(), draw.Choice<IReadOnlyList<Volume>>(), draw.Choice<NameMap<string>>());
        var (times, space, account, scale, placement, release) = (draw.Choice<App>(), draw.Choice<string?>(), draw.Choice<ServiceAccount?>(), draw.Choice<App>(), draw.Choice<App>(), draw.Choice<ReleaseStrategy>());
        return app => app with
        {
            Image = image(app.Image, other.Image),
            Ports = ports(app, other).Ports,
            Liveness = ports(app, other).Liveness,
            Readiness = ports(app, other).Readiness,
            Command = command(app.Command, other.Command),
            Arguments = arguments(app.Arguments, other.Arguments),
            Environment = environment(app.Environment, other.Environment),
            SecretFiles = files(app.SecretFiles, other.SecretFiles),
            Resources = resources(app.Resources, other.Resources),
            Security = security(app.Security, other.Security),
            Volumes = volumes(app.Volumes, other.Volumes),
            Labels = labels(app.Labels, other.Labels),
            GracePeriod = times(app, other).GracePeriod,
            DrainDelay = times(app, other).DrainDelay,
            Namespace = space(app.Namespace, other.Namespace),
            ServiceAccount = account(app.ServiceAccount, other.ServiceAccount),
            Replicas = scale(app, other).Replicas,
            Scaling = scale(app, other).Scaling,
            Disruption = placement(app, other).Disruption,
            Placement = placement(app, other).Placement,
            TopologySpread = placement(app, other).TopologySpread,
            Release = release(app.Release, other.Release),
            SessionAffinity = times(app, other).SessionAffinity,
        };
    }

    public Database Database(string name) => new()
    {
        Name = name,
        Engine = draw.Of(DatabaseEngine.PostgreSql, DatabaseEngine.Redis, DatabaseEngine.MongoDb),
        Version = draw.Of("16", "7"),
        Password = draw.Maybe(() => RandomParts.Credentials["password"]),
        Storage = draw.Of("10Gi", "50Gi"),
        Usage = draw.Of(DatabaseUsage.Primary, DatabaseUsage.Cache),
        Resources = _parts.Resources(),
        Labels = _parts.Labels(),
        Namespace = _parts.Namespace(),
    };

    public Func<Database, Database> ChangeOf(Database other)
    {
        var (version, password, storage, resources, labels, space) = (draw.Choice<string>(), draw.Choice<SecretKey?>(), draw.Choice<string>(), draw.Choice<Resources?>(), draw.Choice<NameMap<string>>(), draw.Choice<string?>());
        return database => database with
        {
            Version = version(database.Version, other.Version),
            Password = password(database.Password, other.Password),
            Storage = storage(database.Storage, other.Storage),
            Resources = resources(database.Resources, other.Resources),
            Labels = labels(database.Labels, other.Labels),
            Namespace = space(database.Namespace, other.Namespace),
        };
    }

    public ScheduledJob Job(string name) => new()
    {
        Name = name,
        Schedule = draw.Of("0 3 * * *", "*/5 * * * *"),
        Image = _parts.Image(),
        Environment = _parts.Environment(),
        Arguments = _parts.Arguments(),
        Volumes = _parts.Volumes(),
        Retries = draw.Between(0, 3),
        Deadline = draw.Chance(0.5) ? 1.Hours : null,
        Concurrency = draw.Of(Concurrency.Allow, Concurrency.Forbid, Concurrency.Replace),
    };

    public Func<ScheduledJob, ScheduledJob> ChangeOf(ScheduledJob other)
    {
        var (schedule, image, environment, arguments, volumes, limits) = (draw.Choice<string>(), draw.Choice<Image?>(), draw.Choice<NameMap<Text>>(), draw.Choice<IReadOnlyList<Text>>(), draw.Choice<IReadOnlyList<Volume>>(), draw.Choice<ScheduledJob>());
        return job => job with
        {
            Schedule = schedule(job.Schedule, other.Schedule),
            Image = image(job.Image, other.Image),
            Environment = environment(job.Environment, other.Environment),
            Arguments = arguments(job.Arguments, other.Arguments),
            Volumes = volumes(job.Volumes, other.Volumes),
            Retries = limits(job, other).Retries,
            Deadline = limits(job, other).Deadline,
            Concurrency = limits(job, other).Concurrency,
        };
    }
}
