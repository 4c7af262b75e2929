using ManifestKit.Grafana;

namespace ManifestKit.Documents.Tests.Generated;

internal static class DashboardSample
{
    public static Dashboard Create() => new()
    {
        Uid = "web",
        Title = "Web",
        GraphTooltip = DashboardCursorSync.Crosshair,
        Time = new() { From = "now-6h", To = "now" },
        Templating = new()
        {
            List = [new() { Type = VariableType.Query, Name = "job", Query = "label_values(up, job)", Refresh = VariableRefresh.OnTimeRangeChanged }],
        },
        Panels =
        [
            new RowPanel { Id = 1, Title = "Traffic" },
            new TimeseriesPanel
            {
                Id = 2,
                Title = "Requests",
                GridPos = new() { H = 8, W = 12, X = 0, Y = 1 },
                Datasource = new() { Type = "prometheus", Uid = "prom" },
                Targets = [new PrometheusQuery { RefId = "A", Expr = "rate(http_requests_total[$__rate_interval])" }],
                FieldConfig = new()
                {
                    Defaults = new()
                    {
                        Unit = "reqps",
                        Thresholds = new() { Mode = ThresholdsMode.Absolute, Steps = [new() { Value = null, Color = "green" }, new() { Value = 80.5, Color = "red" }] },
                        Custom = new TimeseriesFieldConfig
                        {
                            DrawStyle = GraphDrawStyle.Line,
                            ThresholdsStyle = new() { Mode = GraphThresholdsStyleMode.LineArea },
                            SpanNulls = true,
                        },
                    },
                },
                Options = new() { Legend = new() { DisplayMode = LegendDisplayMode.Table, Placement = LegendPlacement.Bottom } },
            },
        ],
    };
}
