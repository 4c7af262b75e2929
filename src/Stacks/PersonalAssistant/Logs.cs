using ManifestKit;
using Stacks.Shared;

namespace Stacks.PersonalAssistant;

/// <summary>002-D14: the log files of every container are rotated; Alloy sends them to Loki.</summary>
internal static class Logs
{
    public static readonly App Loki = new()
    {
        Name = "loki",
        Image = "grafana/loki:3.5.7",
        Arguments = ["-config.file=/etc/loki/loki.yaml"],
        Ports = [new() { Number = 3100, Exposure = Exposure.Loopback, HostPortVariable = Variables.LokiPort }],
        Volumes =
        [
            new() { Name = "loki-config", MountPath = "/etc/loki", Content = new ConfigFiles { Files = { ["loki.yaml"] = LogConfigurations.Loki(since: "2024-01-01", retention: 720) } }, ReadOnly = true },
            new() { Name = "loki_data", MountPath = "/loki", Content = new PersistentVolume { Size = "20Gi" } },
        ],
        Security = new() { User = 10001 },
        Readiness = new() { Http = "/ready", Period = 30.Seconds, Timeout = 10.Seconds },
        Zones = [Zones.Monitoring],
        Resources = new() { CpuRequest = "100m", CpuLimit = "500m", MemoryRequest = "128Mi", MemoryLimit = "512Mi" },
        Logging = Rotated,
        Variations = { [Environments.Development] = Monitoring.OnDemand },
    };

    public static readonly App Alloy = new()
    {
        Name = "alloy",
        Image = "grafana/alloy:v1.11.3",
        Arguments = ["run", "--storage.path=/var/lib/alloy/data", "/etc/alloy/config.alloy"],
        Volumes =
        [
            new() { Name = "containers", MountPath = "/var/lib/docker/containers", Content = new HostPath("/var/lib/docker/containers"), ReadOnly = true },
            new() { Name = "alloy-config", MountPath = "/etc/alloy", Content = new ConfigFiles { Files = { ["config.alloy"] = LogConfigurations.Alloy() } }, ReadOnly = true },
            new() { Name = "alloy_data", MountPath = "/var/lib/alloy/data", Content = new PersistentVolume() },
        ],
        DependsOn = [Loki],
        Security = new() { User = 0, RunAsNonRoot = false },
        Zones = [Zones.Monitoring],
        Resources = new() { CpuRequest = "50m", CpuLimit = "200m", MemoryRequest = "64Mi", MemoryLimit = "128Mi" },
        Logging = Rotated,
        Variations = { [Environments.Development] = Monitoring.OnDemand },
    };

    public static LoggingPolicy Rotated => new() { MaxSize = "10m", MaxFiles = 5 };
}
