using Stacks.Tests.Facts;

namespace Stacks.Tests.SecureMessenger;

internal static class PrometheusFacts
{
    private static readonly TreeSource Overview = TreeSource.Json("secure-messenger/grafana/production/dashboards/application-overview.json");
    private static readonly TreeSource Compiled = Objects.Production;

    public static IReadOnlyList<InventoryFact> All =>
    [
        Job("kubernetes-apiservers").Fact(
            "003-PRM-001",
            [
                ("kubernetes_sd_configs[0]/role", "endpointslice"),
                ("relabel_configs[0]", new { regex = "default;kubernetes;https", action = "keep" }),
                ("scheme", "https"),
            ]),
        Job("kubernetes-nodes").Fact("003-PRM-002", [("kubernetes_sd_configs[0]/role", "node"), ("scheme", "https")]),
        new("003-PRM-003", null, [Pods("backend", "http"), Objects.Container.Claim("ports[name=http]/containerPort", 3000)]),
        new("003-PRM-004", null, [Pods("web", "http"), Objects.WebContainer.Claim("ports[name=http]/containerPort", 3001)]),
        new("003-PRM-005", null, [Pods("postgres", "metrics", "postgres-exporter"), Port("postgres-exporter", 9187)]),
        new("003-PRM-006", null, [Pods("redis", "metrics", "redis-exporter"), Port("redis-exporter", 9121)]),

        // Each metric of the catalogue is asked by a panel.
        new(
            "003-PRM-007",
            null,
            [
                Query("Request Rate", "sum(rate(http_requests_total[5m])) by (job)"),
                Query("Response Time (P95)", "histogram_quantile(0.95, sum by (le, job) (rate(http_request_duration_seconds_bucket[5m])))"),
                Query("Error Rate", """sum(rate(http_requests_total{status=~"5.."}[5m])) / sum(rate(http_requests_total[5m]))"""),
                Query("Active WebSocket Connections", "websocket_connections_active"),
                Query("Messages Sent (Rate)", "rate(messages_sent_total[5m])"),
                Query("CPU Usage", "rate(process_cpu_seconds_total[5m])"),
                Query("Memory Usage", "process_resident_memory_bytes"),
                Query("Database Connections", "pg_stat_database_numbackends"),
                Query("Redis Operations", "rate(redis_commands_processed_total[5m])"),
            ]),
        new(
            "003-PRM-008",
            null,
            [Job("backend").Claim("job_name", "backend"), Job("web").Claim("job_name", "web"), Job("postgres").Claim("job_name", "postgres")]),
        Compiled.Fact(
            "003-PRM-009",
            [("[Service/prometheus]/metadata/namespace", "monitoring"), ("[Service/prometheus]/spec/ports[0]/port", 9090)]),
    ];

    private static TreeSource Job(string name) => PrometheusServer.Production.In($"scrape_configs[job_name={name}]");

    private static Claim Pods(string job, string port, string? workload = null) => Job(job).Claim("", new
    {
        kubernetes_sd_configs = new[]
        {
            new
            {
                role = "pod",
                namespaces = new { names = new[] { "secure-messenger-production" } },
                selectors = new[] { new { role = "pod", label = $"app.kubernetes.io/name={workload ?? job}" } },
            },
        },
        relabel_configs = new object[]
        {
            new { source_labels = new[] { "__meta_kubernetes_pod_container_port_name" }, regex = port, action = "keep" },
            new { target_label = "namespace" },
            new { target_label = "pod" },
        },
    });

    private static Claim Port(string workload, int number) =>
        Compiled.Claim($"[Deployment/{workload}]/spec/template/spec/containers[0]/ports[name=metrics]/containerPort", number);

    private static Claim Query(string panel, string expression) => Overview.Claim($"panels[title={panel}]/targets[0]/expr", expression);
}
