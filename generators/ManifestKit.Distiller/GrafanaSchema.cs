using System.Text.Json;
using ManifestKit.SchemaTypes.Facts;

namespace ManifestKit.Distiller;

/// <summary>Reads the schemas of Grafana's dashboards: the dashboard, one file a kind of panel, one a kind of query, the units.</summary>
internal static class GrafanaSchema
{
    private const string Visualizations = "https://grafana.com/docs/grafana/latest/panels-visualizations/visualizations/";

    /// <summary>Schema file, class prefix, the panel's type in the dashboard, its page.</summary>
    private static readonly (string File, string Prefix, string Type, string Page)[] s_panels =
    [
        ("", "AlertList", "alertlist", "alert-list"),
        ("annotationslist", "AnnotationsList", "annolist", "annotations"),
        ("barchart", "BarChart", "barchart", "bar-chart"),
        ("bargauge", "BarGauge", "bargauge", "bar-gauge"),
        ("dashboardlist", "DashboardList", "dashlist", "dashboard-list"),
        ("gauge", "Gauge", "gauge", "gauge"),
        ("heatmap", "Heatmap", "heatmap", "heatmap"),
        ("histogram", "Histogram", "histogram", "histogram"),
        ("logs", "Logs", "logs", "logs"),
        ("news", "News", "news", "news"),
        ("nodegraph", "NodeGraph", "nodeGraph", "node-graph"),
        ("piechart", "PieChart", "piechart", "pie-chart"),
        ("stat", "Stat", "stat", "stat"),
        ("statetimeline", "StateTimeline", "state-timeline", "state-timeline"),
        ("statushistory", "StatusHistory", "status-history", "status-history"),
        ("table", "Table", "table", "table"),
        ("text", "Text", "text", "text"),
        ("timeseries", "Timeseries", "timeseries", "time-series"),
        ("trend", "Trend", "trend", "trend"),
        ("xychart", "XYChart", "xychart", "xy-chart"),
    ];

    private static readonly (string File, string Definition, string Class)[] s_queries =
    [
        ("prometheus", "Dataquery", "PrometheusQuery"),
        ("loki", "dataquery", "LokiQuery"),
        ("datasource", "Dataquery", "DashboardQuery"),
    ];

    public static DistilledFormat Read(string folder)
    {
        var format = new DistilledFormat();
        Read(folder, "dashboard", format, JsonSchema.Upper, "Dashboard");
        TypePanels(format);
        foreach (var (file, prefix, type, page) in s_panels)
        {
            if (file.Length > 0)
            {
                Read(folder, file, format, Prefixed, "Options", "FieldConfig");
            }

            AddPanel(format, prefix, type, Visualizations + page + "/");

            string Prefixed(string definition) => definition is "Options" or "FieldConfig" ? prefix + definition : JsonSchema.Upper(definition);
        }

        foreach (var (file, definition, name) in s_queries)
        {
            Read(folder, file, format, key => key == definition ? name : JsonSchema.Upper(key), definition);
            format[name].Flags["is"] = "IQuery";
        }

        ReadUnits(folder, format);
        MakeOptional(format);
        return format;
    }

    private static void Read(string folder, string file, DistilledFormat format, Func<string, string> nameOf, params string[] definitions)
    {
        using var document = Open(folder, file);
        var schema = new JsonSchema(format, document.RootElement, nameOf);
        foreach (var definition in definitions.Where(name => document.RootElement.GetProperty("definitions").TryGetProperty(name, out _)))
        {
            schema.ReadDefinition(definition);
            Copy(document.RootElement.GetProperty("definitions").GetProperty(definition), nameOf(definition), format);
        }
    }

    /// <summary>A definition that only refers to another one gets a class of its own.</summary>
    private static void Copy(JsonElement definition, string name, DistilledFormat format)
    {
        if (definition.TryGetProperty("$ref", out var reference))
        {
            var copy = format.Add(name, TypeKind.Class);
            foreach (var field in format[JsonSchema.Upper(reference.GetString()!.Split('/')[^1])].Fields)
            {
                copy.Set(field);
            }
        }
    }

    /// <summary>What the dashboard's own schema leaves open, the panels' and the queries' schemas say.</summary>
    private static void TypePanels(DistilledFormat format)
    {
        foreach (var name in new[] { "IPanel", "IQuery", "IPanelFieldConfig" })
        {
            format.Add(name, TypeKind.Interface);
        }

        var panels = new TypeShape(ShapeKind.List, "", new TypeShape(ShapeKind.Named, "IPanel"));
        format["Dashboard"].Set(new FieldFacts("panels", panels, default));
        format["RowPanel"].Set(new FieldFacts("panels", panels, default));
        format["RowPanel"].Flags["is"] = "IPanel";
        format["FieldConfig"].Set(new FieldFacts("custom", new TypeShape(ShapeKind.Named, "IPanelFieldConfig"), default));
        var panel = format["Panel"];
        panel.Flags["is"] = "IPanel";
        panel.Set(new FieldFacts("targets", new TypeShape(ShapeKind.List, "", new TypeShape(ShapeKind.Named, "IQuery")), default));
        panel.Set(new FieldFacts("options", JsonSchema.Scalar("any"), default));
        panel.Order(["id", "type", "title", "description", "gridPos", "datasource", "targets", "fieldConfig", "options"]);
    }

    private static void AddPanel(DistilledFormat format, string prefix, string type, string page)
    {
        var panel = format.Add(prefix + "Panel", TypeKind.Class);
        panel.Flags["is"] = "IPanel";
        panel.Flags["page"] = page;
        foreach (var field in format["Panel"].Fields)
        {
            panel.Set(field.Name switch
            {
                "type" => new FieldFacts("type", JsonSchema.Scalar("string"), new([new Flag("const", type)])),
                "options" => new FieldFacts("options", new TypeShape(ShapeKind.Named, prefix + "Options"), default),
                _ => field,
            });
        }

        format.Add(prefix + "Options", TypeKind.Class).Flags["page"] = page;
        if (format.Find(prefix + "FieldConfig") is { } config)
        {
            config.Flags["page"] = page;
            config.Flags["is"] = "IPanelFieldConfig";
        }
    }

    private static void ReadUnits(string folder, DistilledFormat format)
    {
        using var document = Open(folder, "units");
        var units = format.Add("Units", TypeKind.Constants);
        format.Roots.Add("Units");
        foreach (var unit in document.RootElement.GetProperty("definitions").EnumerateObject())
        {
            if (unit.Value.TryGetProperty("const", out var value))
            {
                units.Values.Add(new EnumValue(unit.Name, value.GetString()!));
            }
        }
    }

    /// <summary>Grafana reads a dashboard without most of what its schema demands; the supplement says what it cannot do without.</summary>
    private static void MakeOptional(DistilledFormat format)
    {
        foreach (var type in format.Types)
        {
            for (var i = 0; i < type.Fields.Count; i++)
            {
                var field = type.Fields[i];
                type.Fields[i] = field with { Flags = new([.. field.Flags.Where(flag => flag.Name is not "required")]) };
            }
        }
    }

    private static JsonDocument Open(string folder, string file) =>
        JsonDocument.Parse(File.ReadAllBytes(Path.Combine(folder, "grafana", file + ".jsonschema.json")));
}
