using Stacks.Tests.Facts;

namespace Stacks.Tests.PersonalAssistant;

internal static class Files
{
    public static readonly TreeSource Base = TreeSource.Yaml("personal-assistant/compose/compose.yaml");
    public static readonly TreeSource Development = TreeSource.Yaml("personal-assistant/compose/compose.development.yaml");
    public static readonly TreeSource Staging = TreeSource.Yaml("personal-assistant/compose/compose.staging.yaml");
    public static readonly TreeSource Production = TreeSource.Yaml("personal-assistant/compose/compose.production.yaml");
    public static readonly TreeSource Variables = TreeSource.Variables("personal-assistant/compose/production.env.example");
    public static readonly TreeSource Prometheus = TreeSource.Yaml("personal-assistant/prometheus/production/prometheus.yml");
    public static readonly TreeSource Alertmanager = TreeSource.Yaml("personal-assistant/alertmanager/production/alertmanager.yml");

    public static TreeSource Rule(string group, string alert) =>
        TreeSource.Yaml($"personal-assistant/prometheus/production/rules/{group}.yml").In($"groups[name={group}]/rules[alert={alert}]");

    public static Claim Panel(string dashboard, string title, string metric) =>
        TreeSource.Json($"personal-assistant/grafana/production/dashboards/assistant-{dashboard}.json").Claim($"panels[title={title}]/targets[0]/expr", new Containing(metric));
}
