using ManifestKit.Grafana;
using ManifestKit.Grafana.Provisioning;
using ManifestKit.Prometheus;

namespace ManifestKit.Documents.Tests.Generated;

public sealed class MonitoringDocumentTests
{
    [Fact]
    public void Prometheus_config() => Same(
        """
        {"global":{"scrape_interval":"15s","external_labels":{"env":"prod"}},"rule_files":["rules/*.yml"],
         "scrape_configs":[{"job_name":"web","scheme":"https","static_configs":[{"targets":["web:8080"]}],
         "relabel_configs":[{"source_labels":["__address__"],"regex":"(.*):.*","target_label":"host","action":"replace"}]}],
         "alerting":{"alertmanagers":[{"static_configs":[{"targets":["alertmanager:9093"]}]}]}}
        """,
        new PrometheusConfig
        {
            Global = new() { ScrapeInterval = "15s", ExternalLabels = new Dictionary<string, string> { ["env"] = "prod" } },
            RuleFiles = ["rules/*.yml"],
            ScrapeConfigs =
            [
                new()
                {
                    JobName = "web",
                    Scheme = Scheme.Https,
                    StaticConfigs = [new() { Targets = ["web:8080"] }],
                    RelabelConfigs = [new() { SourceLabels = ["__address__"], Regex = "(.*):.*", TargetLabel = "host", Action = RelabelAction.Replace }],
                },
            ],
            Alerting = new() { Alertmanagers = [new() { StaticConfigs = [new() { Targets = ["alertmanager:9093"] }] }] },
        });

    [Fact]
    public void Rules_of_both_kinds_stand_in_one_group() => Same(
        """
        {"groups":[{"name":"web","rules":[{"record":"job:up:sum","expr":"sum by (job) (up)"},
         {"alert":"Down","expr":"up == 0","for":"5m","labels":{"severity":"critical"},"annotations":{"summary":"{{ $labels.job }} is down"}}]}]}
        """,
        new RuleFile
        {
            Groups =
            [
                new()
                {
                    Name = "web",
                    Rules =
                    [
                        new RecordingRule { Record = "job:up:sum", Expr = "sum by (job) (up)" },
                        new AlertingRule
                        {
                            Alert = "Down",
                            Expr = "up == 0",
                            For = TimeSpan.FromMinutes(5),
                            Labels = new Dictionary<string, string> { ["severity"] = "critical" },
                            Annotations = new Dictionary<string, string> { ["summary"] = "{{ $labels.job }} is down" },
                        },
                    ],
                },
            ],
        });

    [Fact]
    public void Rule_test() => Same(
        """
        {"rule_files":["web.yml"],"evaluation_interval":"1m","tests":[{"interval":"1m","input_series":[{"series":"up{job=\"web\"}","values":"0x10"}],
         "alert_rule_test":[{"eval_time":"6m","alertname":"Down","exp_alerts":[{"exp_labels":{"job":"web"}}]}]}]}
        """,
        new RuleTestFile
        {
            RuleFiles = ["web.yml"],
            EvaluationInterval = "1m",
            Tests =
            [
                new()
                {
                    Interval = "1m",
                    InputSeries = [new() { Series = "up{job=\"web\"}", Values = "0x10" }],
                    AlertRuleTest = [new() { EvalTime = "6m", Alertname = "Down", ExpAlerts = [new() { ExpLabels = new Dictionary<string, string> { ["job"] = "web" } }] }],
                },
            ],
        });

    [Fact]
    public void Alertmanager_config() => Same(
        """
        {"global":{"resolve_timeout":"5m"},"route":{"receiver":"team","matchers":["severity=\"critical\""],"group_by":["job"],"group_wait":"30s"},
         "receivers":[{"name":"team","webhook_configs":[{"send_resolved":true,"url":"http://hook"}]}]}
        """,
        new Alertmanager.AlertmanagerConfig
        {
            Global = new() { ResolveTimeout = "5m" },
            Route = new() { Receiver = "team", Matchers = ["severity=\"critical\""], GroupBy = ["job"], GroupWait = "30s" },
            Receivers = [new() { Name = "team", WebhookConfigs = [new() { SendResolved = true, Url = "http://hook" }] }],
        });

    [Fact]
    public void Dashboard_has_typed_panels_and_queries() => Assert.Equal(
        Canonical.OfJson(
            """
            {"uid":"web","title":"Web","graphTooltip":1,"time":{"from":"now-6h","to":"now"},"schemaVersion":42,
             "templating":{"list":[{"name":"job","type":"query","query":"label_values(up, job)","refresh":2}]},
             "panels":[{"id":1,"type":"row","title":"Traffic"},
              {"id":2,"type":"timeseries","title":"Requests","gridPos":{"h":8,"w":12,"x":0,"y":1},"datasource":{"type":"prometheus","uid":"prom"},
               "targets":[{"refId":"A","expr":"rate(http_requests_total[$__rate_interval])"}],
               "fieldConfig":{"defaults":{"unit":"reqps","thresholds":{"mode":"absolute","steps":[{"value":null,"color":"green"},{"value":80.5,"color":"red"}]},
                "custom":{"drawStyle":"line","thresholdsStyle":{"mode":"line+area"},"spanNulls":true}}},
               "options":{"legend":{"displayMode":"table","placement":"bottom"}}}]}
            """),
        Canonical.OfJson(DashboardSample.Create().ToJson()));

    [Fact]
    public void Provisioning_files_say_their_version() => Same(
        """
        {"apiVersion":1,"providers":[{"name":"shop","type":"file","options":{"path":"/etc/dashboards"}}]}
        """,
        new DashboardProviderFile { Providers = [new() { Name = "shop", Options = new() { Path = "/etc/dashboards" } }] });

    private static void Same(string json, IDocument document) => Assert.Equal(Canonical.OfJson(json), Canonical.OfYaml(document));
}
