using ManifestKit;

namespace Stacks.PersonalAssistant;

/// <summary>Personal Assistant: an API, an agent and an OAuth manager, with Compose on one host an environment.</summary>
public static class PersonalAssistantStack
{
    public static Stack Stack => new()
    {
        Name = "personal-assistant",
        Title = "Personal Assistant",
        Description = "An assistant that acts for its users: FastAPI, an agent, OAuth with four providers and Celery workers.",
        Environments = [Environments.Development, Environments.Staging, Environments.Production],
        Databases = [Databases.Postgres, Databases.Redis],
        Apps =
        [
            Apps.Api,
            Apps.Agent,
            Apps.OAuthManager,
            Apps.Worker,
            Entrance.Nginx,
            Entrance.Certbot,
            Monitoring.PrometheusApp,
            Monitoring.AlertmanagerApp,
            Monitoring.GrafanaApp,
            Logs.Loki,
            Logs.Alloy,
            Exporters.Node,
            Exporters.Postgres,
            Exporters.Redis,
            Exporters.Nginx,
        ],
        Jobs = [Upkeep.BackupPostgres, Upkeep.BackupRedis, Upkeep.DecryptSecrets, Upkeep.RotateKeys],
        OneShotJobs = [Apps.Tests],
        Secrets = Secrets.All,
        Gateways = [Entrance.Gateway],
        Prometheus = Monitoring.Prometheus,
        Alerts = [Alerts.Service, Alerts.Host, Escalation.Group],
        Alertmanager = Monitoring.Alertmanager,
        Grafana = Monitoring.Grafana,
        Dashboards = [Dashboards.System, Dashboards.Application, Dashboards.Business, Dashboards.Security],
        Contacts = new() { Team = "personal-assistant", Email = "devops@assistant.example", SlackChannel = "#assistant-alerts", OnCall = "PagerDuty" },
        ServiceLevel = new() { ErrorRatio = 0.01, LatencyP95 = 2.Seconds },
    };
}
