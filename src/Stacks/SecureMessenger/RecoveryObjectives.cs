using ManifestKit;

namespace Stacks.SecureMessenger;

internal static class RecoveryObjectives
{
    // 003-D43: the value with thresholds, not a comparison that shows nothing just when it is violated.
    private const string Age = "time() - backup_last_success_timestamp";

    public static Dashboard Dashboard => new()
    {
        Uid = "rto-rpo",
        Title = "RTO/RPO Monitoring",
        Tags = ["secure-messenger", "backup"],
        Panels =
        [
            new() { Title = "Last Successful Backup", Type = PanelType.Gauge, Queries = [Age], Unit = "s", Min = 0, Max = 600, Thresholds = RecoveryPoint },
            new() { Title = "Backup Duration", Queries = ["backup_duration_seconds"], Unit = "s" },
            new() { Title = "RPO Status", Type = PanelType.Gauge, Queries = [Age], Unit = "s", Min = 0, Max = 600, Thresholds = RecoveryPoint, Description = "Time since the last backup." },
            new() { Title = "Application Uptime", Type = PanelType.Stat, Queries = ["""avg_over_time(up{job="backend"}[30d])"""], Unit = "percentunit" },
            new() { Title = "Recovery Time Estimate", Type = PanelType.Stat, Queries = ["avg_over_time(restore_duration_seconds[30d])"], Unit = "s" },
            new() { Title = "Backup History", Queries = ["changes(backup_last_success_timestamp[1h])"], Unit = "none" },
            new() { Title = "Downtime Events", Type = PanelType.Table, Queries = [new() { Expression = "up == 0", Instant = true }], Width = 12 },
            new() { Title = "Alert History", Type = PanelType.AlertList },
        ],
    };

    /// <summary>Green up to the objective, yellow one minute more, then red.</summary>
    private static Thresholds RecoveryPoint
    {
        get
        {
            var objective = SecureMessengerStack.ServiceLevel.RecoveryPoint!.Value.TotalSeconds;
            return new() { Base = "green", Steps = [new(objective, "yellow"), new(objective + 60, "red")] };
        }
    }
}
