using ManifestKit;

namespace Stacks.Optim;

internal static class ApplicationMetrics
{
    // 000-D11: the file holds the dashboard itself. 000-D13: uid, ids, places and data source are rendered.
    public static Dashboard Dashboard => new()
    {
        Uid = "optim-app",
        Title = "Métriques Application Optim",
        Tags = ["optim"],

        // 000-D12: lines over time, by the panel that Grafana still has.
        Panels =
        [
            new()
            {
                // 000-D14: by what the legend shows.
                Title = "Taux de Requêtes",
                Queries = [new() { Expression = "sum by (method, status) (rate(http_requests_total[5m]))", Legend = "{{method}} {{status}}" }],
                Unit = "reqps",
            },
            new()
            {
                // 000-D15: one quantile of all pods.
                Title = "Temps de Réponse",
                Queries = [new() { Expression = "histogram_quantile(0.95, sum by (le) (rate(http_request_duration_seconds_bucket[5m])))", Legend = "95e percentile" }],
                Unit = "s",
            },
        ],
    };
}
