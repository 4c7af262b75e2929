using ManifestKit;

namespace Stacks.SecureMessenger;

/// <summary>Secure Messenger: backend and web client on Kubernetes, released blue/green, backed up every five minutes.</summary>
public static class SecureMessengerStack
{
    // 003-D60: namespaces that name the product.
    public static readonly DeploymentEnvironment Staging = new() { Name = "staging", Platform = Platform.Kubernetes };

    public static readonly DeploymentEnvironment Production = new() { Name = "production", Aliases = ["prod"], Platform = Platform.Kubernetes };

    /// <summary>003-D27: one object for the objectives; alerts and thresholds take their numbers from it.</summary>
    public static readonly ServiceLevel ServiceLevel = new()
    {
        ErrorRatio = 0.05,
        LatencyP95 = 1.Seconds,
        RecoveryTime = 30.Minutes,
        RecoveryPoint = 5.Minutes,
    };

    public static Stack Stack => new()
    {
        Name = "secure-messenger",
        Title = "Secure Messenger",
        Description = "End-to-end encrypted messages over WebSocket.",
        Environments = [Staging, Production],
        Databases = [Databases.Postgres, Databases.Redis],
        Apps =
        [
            Apps.Backend,
            Apps.Web,
            Exporters.Postgres,
            Exporters.Redis,
            Exporters.Pushgateway,
            Monitoring.PrometheusApp,
            Monitoring.AlertmanagerApp,
            Monitoring.GrafanaApp,
        ],
        Jobs = [Backup.Job],
        Secrets = Secrets.All,
        Gateways = [Entrance.Gateway],
        Network = new()
        {
            MonitoringNamespace = "monitoring",
            Connections =
            [
                new() { From = Backup.Job, ToCidr = "0.0.0.0/0", Port = 443 },
            ],
        },
        Prometheus = Monitoring.Prometheus,
        Alerts = [Alerts.Application, Alerts.Database, Alerts.BackupGroup, Alerts.Infrastructure],
        Alertmanager = Monitoring.Alertmanager,
        Grafana = Monitoring.Grafana,
        Dashboards = [ApplicationOverview.Dashboard, RecoveryObjectives.Dashboard],
        Contacts = new()
        {
            Team = "secure-messenger",
            Email = "devops@secure-messenger.app",
            SlackChannel = "#secure-messenger-ops",
            OnCall = "the telephone number in the on-call calendar",
            RunbookBaseUrl = "https://docs.secure-messenger.app/runbooks/",
        },
        ServiceLevel = ServiceLevel,
    };
}
