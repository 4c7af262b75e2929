using ManifestKit;

namespace Stacks.CheckIn;

/// <summary>001-D13: every alert has an expression, a time and a text.</summary>
internal static class Alerts
{
    public static AlertGroup Group => new()
    {
        Name = "checkin",
        OnlyIn = CheckInStack.Clusters,
        Rules =
        [
            new()
            {
                Name = "HighErrorRate",
                Expression = """sum(rate(http_requests_total{job="backend-api", status=~"5.."}[5m])) / sum(rate(http_requests_total{job="backend-api"}[5m])) > 0.05""",
                For = 5.Minutes,
                Severity = AlertSeverity.Critical,
                Summary = "More than 5 % of the requests fail",
                Description = "{{ $value | humanizePercentage }} of the requests fail. Look at the backend's logs and at the last release.",
            },
            new()
            {
                // 001-D15: a histogram, whose buckets can be added over all pods.
                Name = "HighLatency",
                Expression = """histogram_quantile(0.95, sum by (le) (rate(http_request_duration_seconds_bucket{job="backend-api"}[5m]))) > 0.5""",
                For = 5.Minutes,
                Severity = AlertSeverity.Warning,
                Summary = "One request in twenty takes longer than 500 ms",
                Description = "The 95th percentile is {{ $value | humanizeDuration }}.",
            },
            new()
            {
                // 001-D14: a window that is longer than the longest pause between two restarts.
                Name = "PodCrashLooping",
                Expression = """increase(kube_pod_container_status_restarts_total{namespace=~"checkin.*"}[30m]) > 3""",
                For = 0.Seconds,
                Severity = AlertSeverity.Critical,
                Summary = "{{ $labels.pod }} restarts again and again",
                Description = "{{ $value | humanize }} restarts of {{ $labels.container }} in half an hour.",
            },
            new()
            {
                Name = "DiskSpaceLow",
                Expression = """node_filesystem_avail_bytes{fstype!~"tmpfs|overlay|squashfs"} / node_filesystem_size_bytes{fstype!~"tmpfs|overlay|squashfs"} < 0.2""",
                For = 10.Minutes,
                Severity = AlertSeverity.Warning,
                Summary = "Less than 20 % of a disk is free",
                Description = "{{ $labels.mountpoint }} of {{ $labels.instance }} has {{ $value | humanizePercentage }} left.",
            },
            new()
            {
                // 001-D09: also when nobody answers at all.
                Name = "MongoDBDown",
                Expression = """mongodb_up == 0 or absent(up{job="mongodb"})""",
                For = 1.Minutes,
                Severity = AlertSeverity.Critical,
                Summary = "MongoDB does not answer",
                Description = "Look at the members of the replica set, and at the disks that they are on.",
            },
            new()
            {
                Name = "RedisDown",
                Expression = """redis_up == 0 or absent(up{job="redis"})""",
                For = 1.Minutes,
                Severity = AlertSeverity.Critical,
                Summary = "Redis does not answer",
                Description = "The API works without its cache, but more slowly.",
            },
        ],
    };
}
