using ManifestKit;

namespace Stacks.Maicivy;

internal static class Overview
{
    public static Dashboard Dashboard => new()
    {
        Uid = "maicivy-overview",
        Title = "maicivy - Production Overview",
        Tags = ["maicivy", "production"],
        TimeZone = "browser",

        // 004-D56: not more often than there are new data.
        Refresh = 15.Seconds,
        From = "now-1h",
        To = "now",
        Panels =
        [
            new()
            {
                Title = "Visiteurs en Temps Réel",
                Type = PanelType.Stat,
                Queries = [new() { Expression = "analytics_realtime_visitors", Legend = "Visiteurs actuels" }],
                Unit = "none",

                // 004-D52: the base has no value, and more visitors are no alarm.
                Thresholds = new() { Base = "green", Steps = [new(10, "yellow"), new(50, "blue")] },
            },
            new()
            {
                // 004-D53: one line for each method, not one for each label set.
                Title = "Request Rate (RPS)",
                Queries = [new() { Expression = "sum by (method) (rate(http_requests_total[5m]))", Legend = "{{method}}" }],
                Unit = "reqps",
            },
            new()
            {
                // 004-D54: the quantile of all, by bucket.
                Title = "Response Time (P95)",
                Queries = [new() { Expression = "histogram_quantile(0.95, sum by (le) (rate(http_request_duration_seconds_bucket[5m])))", Legend = "P95" }],
                Unit = "s",
            },
            new()
            {
                // 004-D55: the share of failed requests, in percent.
                Title = "Error Rate",
                Queries =
                [
                    new()
                    {
                        Expression = """sum(rate(http_requests_total{status=~"5.."}[5m])) / sum(rate(http_requests_total[5m]))""",
                        Legend = "5xx errors",
                    },
                ],
                Unit = "percentunit",
            },
            new()
            {
                Title = "Database Connections",
                Queries = [new() { Expression = "sum(pg_stat_database_numbackends)", Legend = "Active connections" }],
                Unit = "none",
            },
            new()
            {
                Title = "Redis Memory Usage",
                Queries = [new() { Expression = "redis_memory_used_bytes", Legend = "Used memory" }],
                Unit = "bytes",
            },
        ],
    };
}
