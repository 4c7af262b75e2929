using ManifestKit;
using Stacks.Shared;

namespace Stacks.Optim;

/// <summary>Optim: one application on Kubernetes with a managed PostgreSQL, and on each developer's machine with Compose.</summary>
public static class OptimStack
{
    public static readonly DeploymentEnvironment Development = new()
    {
        Name = "development",
        Platform = Platform.Compose,
        Purpose = "local development and tests",
        Audience = "all developers",
        ReleasePolicy = "manual or automatic",
    };

#pragma warning disable MK1035 // The namespaces are those in which its objects have always been.
    // 000-D32: one object has both names and the way of release.
    public static readonly DeploymentEnvironment Staging = new()
    {
        Name = "staging",
        Title = "Recette",
        Aliases = ["recette"],
        Platform = Platform.Kubernetes,
        Namespace = "staging",
        Purpose = "pre-production tests",
        Audience = "consultants, developers",
        ReleasePolicy = "manual",
    };

    // 000-D20: the overlay puts every object into the namespace.
    public static readonly DeploymentEnvironment Production = new()
    {
        Name = "production",
        Aliases = ["prod"],
        Platform = Platform.Kubernetes,
        Namespace = "production",
        Purpose = "live system",
        Audience = "distributors, customers",
        ReleasePolicy = "after manual approval",
    };
#pragma warning restore MK1035

    /// <summary>Where everything runs that a developer's machine does without.</summary>
    public static readonly IReadOnlyList<DeploymentEnvironment> Clusters = [Staging, Production];

    public static readonly ServiceLevel ServiceLevel = new() { ErrorRatio = 0.1, RecoveryTime = 4.Hours, RecoveryPoint = 1.Hours };

    public static Stack Stack => new()
    {
        Name = "optim",
        Title = "Optim",
        Description = "The Optim application, for distributors and their customers.",
        Environments = [Development, Staging, Production],

        // The label that its selectors have always had.
        SelectorLabel = "app",
        Databases = [Databases.Postgres, Databases.Redis, Databases.Sessions],
        Apps =
        [
            Apps.OptimApp,
            Apps.MaintenancePage,
            Exporters.Postgres,
            Exporters.Redis,
            Monitoring.PrometheusApp,
            Monitoring.AlertmanagerApp,
            Monitoring.GrafanaApp,
        ],
        Secrets = Secrets.All,
        Gateways = [Entrance.Gateway],
        Network = new()
        {
            // 000-D17: the controller is in a namespace of its own. 000-D18: Prometheus too.
            GatewayLabels = { ["app.kubernetes.io/name"] = "ingress-nginx" },
            MonitoringNamespace = ClusterMonitoring.Namespace,

            // 000-D16: Sentry and S3 are reached by HTTPS; the name server and Redis are implied.
            Connections = [new() { From = Apps.OptimApp, ToCidr = "0.0.0.0/0", Port = 443 }],
        },
        Prometheus = Monitoring.Prometheus,
        Alerts = [Alerts.Application],
        Alertmanager = Monitoring.Alertmanager,
        Grafana = Monitoring.Grafana,
        Dashboards = [ApplicationMetrics.Dashboard],
        Contacts = new() { Team = "devops", SlackChannel = "#devops", RunbookBaseUrl = "https://docs.optim.com/runbooks/" },
        ServiceLevel = ServiceLevel,
    };
}
