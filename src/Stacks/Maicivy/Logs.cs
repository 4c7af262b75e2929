using ManifestKit;
using Stacks.Shared;

namespace Stacks.Maicivy;

/// <summary>Log rotation for every container, and the optional log store.</summary>
internal static class Logs
{
    // 004-D39: a complete service: its volume declared, its network joined, its version fixed.
    public static readonly App Loki = new()
    {
        Name = "loki",
        Image = "grafana/loki:3.5.7",
        ContainerName = "maicivy_loki",
        Profiles = ["logging"],
        Arguments = ["-config.file=/etc/loki/local-config.yaml"],
        Ports = [new() { Number = 3100, Exposure = Exposure.Loopback }],
        Volumes =
        [
            new() { Name = "loki-config", MountPath = "/etc/loki", Content = new ConfigFiles { Files = { ["local-config.yaml"] = LogConfigurations.Loki(since: "2026-01-01", retention: 360) } }, ReadOnly = true },
            new() { Name = "loki_data", MountPath = "/loki", Content = new PersistentVolume { Size = "10Gi" } },
        ],
        Security = new() { User = 10001 },
        Readiness = new() { Http = "/ready", Period = 30.Seconds, Timeout = 10.Seconds },
        Resources = new() { CpuRequest = "100m", CpuLimit = "500m", MemoryRequest = "128Mi", MemoryLimit = "256Mi" },
        Logging = Rotated,
    };

    // 004-D40: Alloy, since Promtail's life ended in March 2026.
    public static readonly App Alloy = new()
    {
        Name = "alloy",
        Image = "grafana/alloy:v1.11.3",
        ContainerName = "maicivy_alloy",
        Profiles = ["logging"],
        Arguments = ["run", "--storage.path=/var/lib/alloy/data", "/etc/alloy/config.alloy"],
        Volumes =
        [
            new() { Name = "containers", MountPath = "/var/lib/docker/containers", Content = new HostPath("/var/lib/docker/containers"), ReadOnly = true },
            new() { Name = "alloy-config", MountPath = "/etc/alloy", Content = new ConfigFiles { Files = { ["config.alloy"] = LogConfigurations.Alloy("method", "path", "status", "duration", "ip", "user_agent") } }, ReadOnly = true },
            new() { Name = "alloy_data", MountPath = "/var/lib/alloy/data", Content = new PersistentVolume() },
        ],
        DependsOn = [Loki],
        Security = new() { User = 0, RunAsNonRoot = false },
        Resources = new() { CpuRequest = "50m", CpuLimit = "200m", MemoryRequest = "64Mi", MemoryLimit = "128Mi" },
        Logging = Rotated,
    };

    public static LoggingPolicy Rotated => new() { MaxSize = "10m", MaxFiles = 3 };
}
