using BenchmarkDotNet.Attributes;
using ManifestKit.Languages.PromQl;

namespace ManifestKit.Benchmarks;

/// <summary>
/// Parses, checks, prints and analyzes expressions as they stand in rule files. The bar is 20 MB/s of parsing:
/// divide <see cref="Bytes"/> by the mean time.
/// </summary>
[MemoryDiagnoser]
public class PromQlBenchmarks
{
    private static readonly string[] Expressions =
    [
        "sum by (job) (rate(http_requests_total{job=\"api\", code=~\"5..\"}[5m])) / sum by (job) (rate(http_requests_total{job=\"api\"}[5m])) > 0.05",
        "histogram_quantile(0.99, sum by (le, route) (rate(http_request_duration_seconds_bucket{namespace=\"shop\"}[10m]))) > 1.5",
        "(node_filesystem_avail_bytes{fstype!~\"tmpfs|overlay\"} / node_filesystem_size_bytes{fstype!~\"tmpfs|overlay\"}) * 100 < 10 and predict_linear(node_filesystem_avail_bytes[6h], 24 * 3600) < 0",
        "absent(up{job=\"postgres\"}) or up{job=\"postgres\"} == 0",
        "max by (namespace, pod) (kube_pod_container_status_restarts_total offset 1h) * on (namespace, pod) group_left (node) kube_pod_info",
    ];

    private PromQlExpression[] _parsed = [];

    /// <summary>The number of bytes that one operation reads: 620, all ASCII.</summary>
    public static int Bytes => Expressions.Sum(e => e.Length);

    [GlobalSetup]
    public void Setup() => _parsed = [.. Expressions.Select(e => PromQlExpression.Parse(e).Value)];

    [Benchmark]
    public int Parse()
    {
        var errors = 0;
        foreach (var expression in Expressions)
            errors += PromQlExpression.Parse(expression).Errors.Count;
        return errors;
    }

    [Benchmark]
    public int Analyze()
    {
        var warnings = 0;
        foreach (var expression in _parsed)
            warnings += expression.Warnings().Count;
        return warnings;
    }

    [Benchmark]
    public int Print()
    {
        var length = 0;
        foreach (var expression in _parsed)
            length += expression.ToString().Length;
        return length;
    }
}
