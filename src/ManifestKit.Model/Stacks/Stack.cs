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

    /// <summary>What runs once for each release.</summary>
    public IReadOnlyList<OneShotJob> OneShotJobs { get; init; } = [];

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

    /// <summary>Objects beside what the declarations imply, such as a <c>KubernetesObject</c>.</summary>
    public IReadOnlyList<ExtraObject> Objects { get; init; } = [];

    /// <summary>Changes of every object of a kind, after those of the declaration that it is rendered from. Default: none.</summary>
    public IReadOnlyList<DocumentChange> Changes { get; init; } = [];

    /// <summary>Who is responsible.</summary>
    public Contacts? Contacts { get; init; }

    /// <summary>The objectives that alerts and dashboards take their thresholds from.</summary>
    public ServiceLevel? ServiceLevel { get; init; }

    /// <summary>The label by which a workload's pods are found; its value is the workload's name. Selectors are immutable: it cannot change later. Default: <c>component</c>.</summary>
    /// <seealso href="https://kubernetes.io/docs/concepts/overview/working-with-objects/labels/#label-selectors"/>
    public string SelectorLabel { get; init; } = "component";

    /// <summary>Labels that every rendered object carries.</summary>
    public NameMap<string> Labels { get; init; } = new();

    /// <summary>Apps, databases and jobs, in the order of their declaration.</summary>
    public IEnumerable<Workload> Workloads => [.. Databases, .. Apps, .. Jobs, .. OneShotJobs];

    /// <summary>The stack as one environment has it: variations applied, what is not in it left out.</summary>
    public Stack For(DeploymentEnvironment environment) => Selected([environment], environment);

    /// <summary>The stack as several environments have it before their variations: what one of them lacks is left out.</summary>
    public Stack Common(IReadOnlyList<DeploymentEnvironment> environments) => Selected(environments, null);

    private Stack Selected(IReadOnlyList<DeploymentEnvironment> environments, DeploymentEnvironment? varied) => this with
    {
        Environments = environments,
        Apps = In(environments, varied, Apps),
        Databases = In(environments, varied, Databases),
        Jobs = In(environments, varied, Jobs),
        OneShotJobs = In(environments, varied, OneShotJobs),
        Secrets = In(environments, varied, Secrets),
        Gateways = In(environments, varied, Gateways),
        Prometheus = In(environments, varied, Prometheus),
        Alerts = In(environments, varied, Alerts),
        Alertmanager = In(environments, varied, Alertmanager),
        Grafana = In(environments, varied, Grafana),
        Dashboards = In(environments, varied, Dashboards),
        Objects = In(environments, varied, Objects),
    };

    private static IReadOnlyList<T> In<T>(IReadOnlyList<DeploymentEnvironment> environments, DeploymentEnvironment? varied, IReadOnlyList<T> declared)
        where T : Declaration, IVaried<T>
        => [.. declared.Select(d => In(environments, varied, d)).OfType<T>()];

    private static T? In<T>(IReadOnlyList<DeploymentEnvironment> environments, DeploymentEnvironment? varied, T? declared)
        where T : Declaration, IVaried<T>
        => declared is not null && environments.All(e => declared.IsIn(e)) ? varied is null ? declared : declared.For(varied) : null;
}
