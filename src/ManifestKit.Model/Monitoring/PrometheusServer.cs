namespace ManifestKit;

/// <summary>A Prometheus server. It scrapes every workload that has <see cref="Workload.Metrics"/>.</summary>
/// <seealso href="https://prometheus.io/docs/prometheus/latest/configuration/configuration/"/>
public sealed record PrometheusServer : VariedDeclaration<PrometheusServer>
{
    /// <summary>Declares a Prometheus server.</summary>
    public PrometheusServer([CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
        : base(file, line)
    {
    }

    /// <summary>The workload that runs it, when it is one of the stack's.</summary>
    public Workload? Server { get; init; }

    /// <summary>How often targets are scraped. Default: 15 s.</summary>
    public Duration ScrapeInterval { get; init; } = 15.Seconds;

    /// <summary>How often rules are evaluated. Default: 15 s.</summary>
    public Duration EvaluationInterval { get; init; } = 15.Seconds;

    /// <summary>Labels of everything that leaves the server. <c>environment</c> is added.</summary>
    public NameMap<string> ExternalLabels { get; init; } = new();

    /// <summary>What it scrapes beside the workloads.</summary>
    public IReadOnlyList<ScrapeJob> Jobs { get; init; } = [];

    /// <summary>The address of the Alertmanager. Default: the stack's own.</summary>
    public string? AlertmanagerAddress { get; init; }
}
