namespace ManifestKit.Rules;

/// <summary>The properties whose numbers have bounds, and those bounds; of a length of time in milliseconds.</summary>
internal static class NumberRanges
{
    private const long Second = 1_000;
    private const long Minute = 60 * Second;
    private const long Hour = 60 * Minute;
    private const long Day = 24 * Hour;
    private const long LargestPort = 65535;

    /// <summary>The bounds of each property; a largest value of null is none.</summary>
    public static readonly IReadOnlyList<(string Type, string Property, long Smallest, long? Largest)> All =
    [
        ("App", "Replicas", 0, null),
        ("Database", "Replicas", 0, null),
        ("BlueGreen", "IdleReplicas", 0, null),
        ("Canary", "Replicas", 1, null),
        ("Scaling", "Min", 1, null),
        ("Scaling", "CpuPercent", 1, null),
        ("Scaling", "MemoryPercent", 1, null),
        ("ScalingPace", "Period", Second, 30 * Minute),
        ("ScalingPace", "Stabilization", 0, Hour),
        ("TopologySpread", "MaxSkew", 1, null),
        ("PodPriority", "Value", int.MinValue, 1_000_000_000),
        ("SecurityProfile", "User", 0, null),
        ("App", "SessionAffinity", Second, Day),
        ("Workload", "GracePeriod", 0, null),
        ("Workload", "DrainDelay", 0, null),
        ("Probe", "InitialDelay", 0, null),
        ("Probe", "Period", Second, null),
        ("Probe", "Timeout", Second, null),
        ("Probe", "FailureThreshold", 1, null),
        ("ScheduledJob", "Deadline", Second, null),
        ("ScheduledJob", "StartingDeadline", 0, null),
        ("ScheduledJob", "Retries", 0, null),
        ("ScheduledJob", "SuccessfulRunsKept", 0, null),
        ("ScheduledJob", "FailedRunsKept", 0, null),
        ("OneShotJob", "Deadline", Second, null),
        ("OneShotJob", "Retries", 0, null),
        ("OneShotJob", "KeepFor", 0, null),
        ("ExternalSecretStore", "RefreshInterval", 0, null),
        ("LoggingPolicy", "MaxFiles", 1, null),
        ("Connection", "Port", 1, LargestPort),
        ("Gateway", "StatusPort", 1, LargestPort),

        ("RateLimit", "Requests", 1, null),
        ("RateLimit", "Per", Second, null),
        ("RateLimit", "Burst", 0, null),
        ("ConnectionLimit", "Connections", 1, LargestPort),
        ("Compression", "Level", 1, 9),
        ("Compression", "MinLength", 0, null),
        ("Immutable", "MaxAge", 0, null),
        ("SecurityHeaders", "Hsts", 0, null),
        ("Site", "ConnectTimeout", Second, null),
        ("Site", "SendTimeout", Second, null),
        ("Site", "ReadTimeout", Second, null),
        ("Route", "ReadTimeout", Second, null),

        ("PrometheusServer", "ScrapeInterval", 1, null),
        ("PrometheusServer", "EvaluationInterval", 1, null),
        ("MetricsEndpoint", "Interval", 1, null),
        ("ScrapeJob", "Interval", 1, null),
        ("AlertGroup", "Interval", 1, null),
        ("AlertRule", "For", 0, null),
        ("AlertmanagerServer", "ResolveTimeout", 0, null),
        ("NotificationRoute", "GroupWait", 0, null),
        ("NotificationRoute", "GroupInterval", 1, null),
        ("NotificationRoute", "RepeatInterval", 1, null),
        ("Datasource", "TimeInterval", 1, null),
        ("Dashboard", "Refresh", 0, null),
        ("DashboardProvider", "UpdateInterval", 1, null),
    ];
}
