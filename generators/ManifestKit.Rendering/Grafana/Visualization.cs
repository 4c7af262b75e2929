using System.Globalization;
using ManifestKit.Documents;
using ManifestKit.Grafana;
using DocumentPanel = ManifestKit.Grafana.Panel;

namespace ManifestKit.Rendering.Grafana;

/// <summary>Panels with what is particular to their type.</summary>
internal static class Visualization
{
    public static DocumentPanel Of(Panel panel, int id, GridPos place, DataSourceRef datasource) => new()
    {
        Id = id,
        Type = TypeOf(panel.Type),
        Title = panel.Title,
        Description = panel.Type == PanelType.Text ? null : panel.Description,
        GridPos = place,
        Datasource = panel.Queries.Count == 0 ? null : datasource,
        Targets = panel.Queries.Count == 0 ? null : [.. panel.Queries.Select((query, index) => Of(query, index, panel, datasource))],
        FieldConfig = panel.Type is PanelType.Text or PanelType.AlertList ? null : new() { Defaults = FieldsOf(panel), Overrides = [] },
        Options = OptionsOf(panel),
    };

    private static string TypeOf(PanelType type) => type switch
    {
        PanelType.StateTimeline => "state-timeline",
        _ => type.ToString().ToLowerInvariant(),
    };

    private static IQuery Of(PanelQuery query, int index, Panel panel, DataSourceRef datasource)
    {
        var id = ((char)('A' + index)).ToString();
        return datasource.Type == "loki"
            ? new LokiQuery { RefId = id, Datasource = datasource, Expr = query.Expression, LegendFormat = query.Legend, Instant = query.Instant ? true : null }
            : new PrometheusQuery
            {
                RefId = id,
                Datasource = datasource,
                Expr = query.Expression,
                LegendFormat = query.Legend,
                Instant = query.Instant,
                Range = !query.Instant,
                Format = panel.Type == PanelType.Table ? PromQueryFormat.Table : null,
            };
    }

    private static FieldConfig FieldsOf(Panel panel) => new()
    {
        Unit = panel.Unit,
        Min = Finite(panel.Min, "Min", panel),
        Max = Finite(panel.Max, "Max", panel),
        Thresholds = panel.Thresholds is { } thresholds
            ? new()
            {
                Mode = ThresholdsMode.Absolute,
                Steps =
                [
                    new() { Value = null, Color = thresholds.Base },
                    .. thresholds.Steps.OrderBy(s => s.Value).Select(s => new Threshold { Value = Finite(s.Value, "A threshold", panel), Color = s.Color }),
                ],
            }
            : null,
    };

    private static double? Finite(double? value, string what, Panel panel) => value is null || double.IsFinite(value.Value)
        ? value
        : throw new RenderException(panel, string.Create(CultureInfo.InvariantCulture, $"{what} of panel '{panel.Title}' is {value}, which JSON cannot express; give a number, or leave it out."));

    private static IDocument? OptionsOf(Panel panel) => panel.Type switch
    {
        PanelType.Stat => new StatOptions { ReduceOptions = new() { Calcs = ["lastNotNull"] } },
        PanelType.Gauge => new GaugeOptions { ReduceOptions = new() { Calcs = ["lastNotNull"] }, ShowThresholdMarkers = true },
        PanelType.AlertList => new AlertListOptions { StateFilter = new() { Firing = true, Pending = true }, MaxItems = 20 },
        PanelType.Text => new TextOptions { Mode = TextMode.Markdown, Content = panel.Description },
        _ => null,
    };
}
