using ManifestKit;

namespace Stacks.Maicivy;

/// <summary>maicivy: an interactive CV, Next.js and Go behind nginx, with Compose on one virtual server.</summary>
public static class MaicivyStack
{
    public static readonly DeploymentEnvironment Production = new()
    {
        Name = "production",
        Aliases = ["prod"],
        Platform = Platform.Compose,
        ProjectDirectory = "/opt/maicivy",
    };

    public static Stack Stack => new()
    {
        Name = "maicivy",
        Description = "An interactive CV with live analytics, on one virtual server.",
        Environments = [Production],
        Databases = [Databases.Postgres, Databases.Redis],
        Apps =
        [
            Apps.Backend,
            Apps.Frontend,
            Apps.Nginx,
            Observability.Prometheus,
            Observability.Alertmanager,
            Observability.Grafana,
            Exporters.Postgres,
            Exporters.Redis,
            Exporters.Node,
            Exporters.Nginx,
            Logs.Loki,
            Logs.Alloy,
        ],
        Secrets = Secrets.All,
        Gateways = [Entrance.Gateway],
        Network = new() { DefaultZone = new() { Name = "maicivy_network" } },
        Prometheus = Observability.PrometheusServer,
        Alerts = [Alerts.Group],
        Alertmanager = Observability.AlertmanagerServer,
        UptimeChecks = [new() { Services = ["UptimeRobot", "Pingdom"], Site = Entrance.Main, Path = "/health" }],
        Grafana = Observability.GrafanaServer,
        Dashboards = [Overview.Dashboard],
        Contacts = new() { Team = "maicivy", Email = "ops@maicivy.com" },
        ServiceLevel = new() { ErrorRatio = 0.05 },
    };
}
