namespace ManifestKit;

/// <summary>Everything that one team runs: the root of a declaration.</summary>
public sealed record Stack : Declaration
{
    /// <summary>Declares a stack.</summary>
    public Stack([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    /// <summary>The name, a DNS label: folder of the output, Compose project, value of the label <c>app.kubernetes.io/part-of</c>.</summary>
    public required string Name { get; init; }

    /// <summary>The name that people read. Default: <see cref="Name"/>.</summary>
    public string? Title { get; init; }

    /// <summary>What the stack is for, in one sentence, for its README.</summary>
    public string? Description { get; init; }

    /// <summary>Where it runs. Every environment is rendered completely.</summary>
    public required IReadOnlyList<DeploymentEnvironment> Environments { get; init; }

    /// <summary>The long-running programs.</summary>
    public IReadOnlyList<App> Apps { get; init; } = [];

    /// <summary>The databases, caches and brokers.</summary>
    public IReadOnlyList<Database> Databases { get; init; } = [];

    /// <summary>What runs on a schedule.</summary>
    public IReadOnlyList<ScheduledJob> Jobs { get; init; } = [];

    /// <summary>The secrets, by reference: a value is never declared.</summary>
    public IReadOnlyList<Secret> Secrets { get; init; } = [];

    /// <summary>Where traffic enters.</summary>
    public IReadOnlyList<Gateway> Gateways { get; init; } = [];

    /// <summary>Who may talk to whom, beyond what dependencies and gateways imply.</summary>
    public NetworkRules? Network { get; init; }

    /// <summary>The Prometheus server and what it scrapes beside the workloads.</summary>
    public PrometheusServer? Prometheus { get; init; }

    /// <summary>The alert rules, by group.</summary>
    public IReadOnlyList<AlertGroup> Alerts { get; init; } = [];

    /// <summary>Who is told about alerts.</summary>
    public AlertmanagerServer? Alertmanager { get; init; }

    /// <summary>What services outside of the stack ask regularly.</summary>
    public IReadOnlyList<UptimeCheck> UptimeChecks { get; init; } = [];

    /// <summary>The Grafana server and its provisioning.</summary>
    public GrafanaServer? Grafana { get; init; }

    /// <summary>The dashboards.</summary>
    public IReadOnlyList<Dashboard> Dashboards { get; init; } = [];

    /// <summary>Who is responsible.</summary>
    public Contacts? Contacts { get; init; }

    /// <summary>The objectives that alerts and dashboards take their thresholds from.</summary>
    public ServiceLevel? ServiceLevel { get; init; }

    /// <summary>Labels that every rendered object carries.</summary>
    public NameMap<string> Labels { get; init; } = new();

    /// <summary>Apps, databases and jobs, in the order of their declaration.</summary>
    public IEnumerable<Workload> Workloads => [.. Databases, .. Apps, .. Jobs];

    /// <summary>The stack as one environment has it: variations applied, what is not in it left out.</summary>
    public Stack For(DeploymentEnvironment environment) => this with
    {
        Environments = [environment],
        Apps = In(environment, Apps),
        Databases = In(environment, Databases),
        Jobs = In(environment, Jobs),
        Gateways = In(environment, Gateways),
        Prometheus = In(environment, Prometheus),
        Alerts = In(environment, Alerts),
        Alertmanager = In(environment, Alertmanager),
        Grafana = In(environment, Grafana),
        Dashboards = In(environment, Dashboards),
    };

    private static IReadOnlyList<T> In<T>(DeploymentEnvironment environment, IReadOnlyList<T> declared)
        where T : Declaration, IVaried<T>
        => [.. declared.Where(d => d.IsIn(environment)).Select(d => d.For(environment))];

    private static T? In<T>(DeploymentEnvironment environment, T? declared)
        where T : Declaration, IVaried<T>
        => declared is not null && declared.IsIn(environment) ? declared.For(environment) : null;
}
