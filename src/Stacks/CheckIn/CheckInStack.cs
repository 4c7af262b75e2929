using ManifestKit;
using Stacks.Shared;

namespace Stacks.CheckIn;

/// <summary>Check-in: a NestJS API and a Next.js site over MongoDB, on Kubernetes, and on each developer's machine with Compose.</summary>
public static class CheckInStack
{
    public static readonly DeploymentEnvironment Development = new()
    {
        Name = "development",
        Aliases = ["dev"],
        Platform = Platform.Compose,
        Purpose = "local development",
        Audience = "developers",
    };

    // 001-D30: the namespaces carry the environment's name everywhere.
    public static readonly DeploymentEnvironment Staging = new()
    {
        Name = "staging",
        Platform = Platform.Kubernetes,
        Namespace = "checkin-staging",
        Purpose = "tests before a release, apart from production",
    };

    public static readonly DeploymentEnvironment Production = new()
    {
        Name = "production",
        Aliases = ["prod"],
        Platform = Platform.Kubernetes,
        Namespace = "checkin-production",
        Purpose = "events, apart from staging",
    };

    /// <summary>Where everything runs that a developer's machine does without.</summary>
    public static readonly IReadOnlyList<DeploymentEnvironment> Clusters = [Staging, Production];

    public static readonly ServiceLevel ServiceLevel = new() { ErrorRatio = 0.05, LatencyP95 = 500.Milliseconds };

    public static Stack Stack => new()
    {
        Name = "check-in",
        Title = "Check-in",
        Description = "Check-in of participants at events.",
        Environments = [Development, Staging, Production],
        SelectorLabel = "app",
        Databases = [Databases.MongoDb, Databases.Redis],
        Apps =
        [
            Apps.Backend,
            Apps.Frontend,
            Apps.MongoExpress,
            Exporters.MongoDb,
            Exporters.Redis,
            Monitoring.PrometheusApp,
            Monitoring.AlertmanagerApp,
            Monitoring.GrafanaApp,
        ],
        OneShotJobs = [Databases.FormReplicaSet],
        Secrets = Secrets.All,
        Gateways = [Entrance.Gateway],
        Network = new()
        {
            // 001-D34: what is not implied by dependencies, routes and metrics is denied.
            GatewayLabels = { ["app.kubernetes.io/name"] = "ingress-nginx" },
            MonitoringNamespace = ClusterMonitoring.Namespace,
            Connections = [new() { From = Databases.MongoDb, To = Databases.MongoDb, Port = 27017 }],
        },
        Prometheus = Monitoring.Prometheus,
        Alerts = [Alerts.Group],
        Alertmanager = Monitoring.Alertmanager,
        Grafana = Monitoring.Grafana,
        Dashboards = [Dashboards.Application, Dashboards.Api, Dashboards.Database, Dashboards.Infrastructure, Dashboards.Business],
        Contacts = new() { Team = "checkin", Email = "devops@checkin.example", SlackChannel = "#checkin-alerts" },
        ServiceLevel = ServiceLevel,
    };
}
