using ManifestKit.Grafana;

namespace ManifestKit.Rendering.Grafana;

/// <summary>Dashboards in Grafana's classic model.</summary>
internal static class Dashboards
{
    public static ManifestKit.Grafana.Dashboard Of(Dashboard dashboard, GrafanaServer server) => new()
    {
        Uid = dashboard.Uid,
        Title = dashboard.Title,
        Tags = [.. dashboard.Tags],
        Timezone = dashboard.TimeZone,
        Editable = false,
        Refresh = dashboard.Refresh.ToString(),
        Time = new() { From = dashboard.From, To = dashboard.To },
        Templating = new() { List = [.. dashboard.Variables.Select(v => Of(v, server))] },
        Annotations = new() { List = [] },
        Panels = [.. Panels(dashboard, server)],
    };

    private static IEnumerable<IPanel> Panels(Dashboard dashboard, GrafanaServer server)
    {
        var grid = new PanelGrid();
        foreach (var (index, panel) in dashboard.Panels.Index())
            yield return Visualization.Of(panel, index + 1, grid.Place(panel), Reference(panel.Datasource, panel, server));
    }

    private static VariableModel Of(DashboardVariable variable, GrafanaServer server) => new()
    {
        Name = variable.Name,
        Label = variable.Title,
        Type = VariableType.Query,
        Datasource = Reference(null, variable, server),
        Query = variable.Query,
        Refresh = VariableRefresh.OnTimeRangeChanged,
        Multi = variable.Multiple,
        IncludeAll = variable.IncludeAll,
    };

    private static DataSourceRef Reference(string? uid, Declaration user, GrafanaServer server)
    {
        var datasource = uid is null
            ? server.Datasources.FirstOrDefault(d => d.IsDefault) ?? server.Datasources.FirstOrDefault()
            : server.Datasources.FirstOrDefault(d => d.Uid == uid);
        return datasource is null
            ? throw new RenderException(user, $"There is no data source{(uid is null ? "" : $" '{uid}'")}. Declared: {string.Join(", ", server.Datasources.Select(d => d.Uid))}.")
            : new() { Type = datasource.Type.ToString().ToLowerInvariant(), Uid = datasource.Uid };
    }
}
