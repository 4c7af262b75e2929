using ManifestKit;
using static Stacks.SecureMessenger.SecureMessengerStack;

namespace Stacks.SecureMessenger;

internal static class Apps
{
    public static readonly App Backend = new()
    {
        Name = "backend",
        ObjectNames = new() { Autoscaler = "backend-hpa" },
        Image = "ghcr.io/secure-messenger/secure-messenger-backend:1.4.0",

        // 003-D01: HTTP and WebSocket are one port. 003-D02: selector and target port are derived.
        Ports = [new() { Name = "http", Number = 3000 }],
        Environment =
        {
            ["DATABASE_URL"] = Secrets.App["database-url"],
            ["REDIS_URL"] = Secrets.App["redis-url"],
            ["JWT_SECRET"] = Secrets.App["jwt-secret"],
        },
        DependsOn = [Databases.Postgres, Databases.Redis],

        // 003-D10 and 003-D13: target and behaviour are rendered whole. 003-D11: the minimum varies, there is no replica count beside it.
        Scaling = new()
        {
            Min = 3,
            Max = 10,
            CpuPercent = 70,
            MemoryPercent = 80,
            Up = new() { Change = "100%", Period = 30.Seconds },
            Down = new() { Change = "50%", Period = 60.Seconds, Stabilization = 300.Seconds },
        },

        // 003-D12: the autoscaler and the rollback follow the active colour. 003-D14: the switch is instantaneous.
        Release = new BlueGreen
        {
            Active = ReleaseColor.Blue,
            IdleReplicas = 1,
            ObserveFor = 5.Minutes,
            Update = new() { MaxSurge = 1, MaxUnavailable = 0 },
            RollbackAlert = Monitoring.RollbackAlert,
        },

        // 003-D16: apart where there is room. 003-D19: two pods stay while nodes are drained.
        Placement = new() { Spread = Spread.Preferred },
        Disruption = new() { MinAvailable = 2 },

        // 003-D17: /health looks at the program alone; /health/ready also asks what it depends on. Start-up has its own patience.
        Startup = new() { Http = "/health", Period = 5.Seconds, FailureThreshold = 30 },
        Liveness = new() { Http = "/health", InitialDelay = 30.Seconds, Period = 10.Seconds },
        Readiness = new() { Http = "/health/ready", InitialDelay = 10.Seconds, Period = 5.Seconds },

        // 003-D18: connections drain before a pod ends.
        DrainDelay = 15.Seconds,
        GracePeriod = 60.Seconds,
        SessionAffinity = 3600.Seconds,
        Resources = new() { CpuRequest = "250m", CpuLimit = "1000m", MemoryRequest = "512Mi", MemoryLimit = "1Gi" },

        // 003-D20: a numeric user. 003-D21: Pod Security Admission, not OpenShift's constraints.
        Security = SecurityProfile.Hardened,
        Metrics = new(),
        Variations = { [Production] = app => app with { Scaling = app.Scaling! with { Min = 5 } } },
    };

    public static readonly App Web = new()
    {
        Name = "web",
        Image = "ghcr.io/secure-messenger/secure-messenger-web:1.4.0",
        Ports = [new() { Name = "http", Number = 3001 }],
        Replicas = 2,
        Release = new BlueGreen { Active = ReleaseColor.Blue, IdleReplicas = 1, RollbackAlert = Monitoring.RollbackAlert },
        Placement = new(),
        Disruption = new() { MinAvailable = 1 },
        Startup = new() { Http = "/", Period = 5.Seconds, FailureThreshold = 30 },
        Liveness = new() { Http = "/", InitialDelay = 30.Seconds, Period = 10.Seconds },
        Readiness = new() { Http = "/", InitialDelay = 10.Seconds, Period = 5.Seconds },
        Resources = new() { CpuRequest = "200m", CpuLimit = "500m", MemoryRequest = "256Mi", MemoryLimit = "512Mi" },
        Metrics = new(),
        Variations = { [Production] = app => app with { Replicas = 3 } },
    };
}
