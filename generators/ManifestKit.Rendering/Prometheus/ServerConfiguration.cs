using ManifestKit.Prometheus;

namespace ManifestKit.Rendering.Prometheus;

/// <summary>The main file of a Prometheus server.</summary>
internal static class ServerConfiguration
{
    public static PrometheusConfig Of(PrometheusServer server, EnvironmentScope scope) => new()
    {
        Global = new()
        {
            ScrapeInterval = server.ScrapeInterval.ToString(),
            EvaluationInterval = server.EvaluationInterval.ToString(),
            ExternalLabels = new Dictionary<string, string>(server.ExternalLabels) { ["environment"] = scope.Name },
        },
        Alerting = AlertmanagerAddress(server, scope.Stack) is { } address
            ? new() { Alertmanagers = [new() { StaticConfigs = [new() { Targets = [address] }] }] }
            : null,
        RuleFiles = scope.Stack.Alerts.Count > 0 ? ["rules/*.yml"] : null,
        ScrapeConfigs =
        [
            .. server.Jobs.Select(job => DeclaredJob.Of(job)),
            .. scope.Stack.Workloads.Where(w => w.Metrics is not null).Select(workload => WorkloadJob.Of(workload, workload.Metrics!, scope)),
        ],
    };

    private static string? AlertmanagerAddress(PrometheusServer server, Stack stack)
    {
        if (server.AlertmanagerAddress is { } address)
            return address;
        var workload = stack.Alertmanager?.Server;
        return workload?.FindPort() is { } port ? $"{workload.Name}:{port.Number}" : null;
    }
}
