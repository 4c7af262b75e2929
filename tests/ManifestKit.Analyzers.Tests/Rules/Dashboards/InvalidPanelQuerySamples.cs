namespace ManifestKit.Analyzers.Tests.Rules.Dashboards;

internal sealed class InvalidPanelQuerySamples : RuleSamples
{
    public override IReadOnlyList<RuleSample> Bad =>
    [
        """Grafana = new() { Provider = new() { Name = "shop", Folder = "Shop" }, Datasources = [new() { Name = "Prometheus", Uid = "prometheus", Url = "http://prometheus:9090" }, new() { Name = "Loki", Uid = "loki", Url = "http://loki:3100", Type = DatasourceType.Loki }] }, Dashboards = [new() { Uid = "a", Title = "A", Panels = [new() { Title = "Up", Queries = ["sum[|(|]up}"] }] }],""",
        """Grafana = new() { Provider = new() { Name = "shop", Folder = "Shop" }, Datasources = [new() { Name = "Prometheus", Uid = "prometheus", Url = "http://prometheus:9090" }, new() { Name = "Loki", Uid = "loki", Url = "http://loki:3100", Type = DatasourceType.Loki }] }, Dashboards = [new() { Uid = "a", Title = "A", Panels = [new() { Title = "Up", Queries = [new() { Expression = "rate([|up|])" }] }] }],""",
        """Grafana = new() { Provider = new() { Name = "shop", Folder = "Shop" }, Datasources = [new() { Name = "Prometheus", Uid = "prometheus", Url = "http://prometheus:9090" }, new() { Name = "Loki", Uid = "loki", Url = "http://loki:3100", Type = DatasourceType.Loki }] }, Dashboards = [new() { Uid = "a", Title = "A", Panels = [new() { Title = "Up", Datasource = "prometheus", Queries = ["rate(up[$__rate_interval]) + [|)|]"] }] }],""",
    ];

    public override IReadOnlyList<RuleSample> Good =>
    [
        """Grafana = new() { Provider = new() { Name = "shop", Folder = "Shop" }, Datasources = [new() { Name = "Prometheus", Uid = "prometheus", Url = "http://prometheus:9090" }, new() { Name = "Loki", Uid = "loki", Url = "http://loki:3100", Type = DatasourceType.Loki }] }, Dashboards = [new() { Uid = "a", Title = "A", Panels = [new() { Title = "Up", Queries = ["rate(a_total[$__rate_interval])", "sum by ($label) (up)"] }] }],""",
        """Grafana = new() { Provider = new() { Name = "shop", Folder = "Shop" }, Datasources = [new() { Name = "Prometheus", Uid = "prometheus", Url = "http://prometheus:9090" }, new() { Name = "Loki", Uid = "loki", Url = "http://loki:3100", Type = DatasourceType.Loki }] }, Dashboards = [new() { Uid = "a", Title = "A", Panels = [new() { Title = "Up", Datasource = "loki", Queries = ["{app='shop'} |= 'error'"] }] }],""",
    ];

    public override IReadOnlyList<RuleSample> Unknown =>
    [
        """Grafana = new() { Provider = new() { Name = "shop", Folder = "Shop" }, Datasources = [new() { Name = "Prometheus", Uid = "prometheus", Url = "http://prometheus:9090" }, new() { Name = "Loki", Uid = "loki", Url = "http://loki:3100", Type = DatasourceType.Loki }] }, Dashboards = [new() { Uid = "a", Title = "A", Panels = [new() { Title = "Up", Queries = [Unknown("sum(up}")] }] }],""",
        """Grafana = new() { Provider = new() { Name = "shop", Folder = "Shop" }, Datasources = [new() { Name = "Prometheus", Uid = "prometheus", Url = "http://prometheus:9090" }, new() { Name = "Loki", Uid = "loki", Url = "http://loki:3100", Type = DatasourceType.Loki }] }, Dashboards = [new() { Uid = "a", Title = "A", Panels = [new() { Title = "Up", Datasource = Unknown("prometheus"), Queries = ["sum(up}"] }] }],""",
    ];
}
