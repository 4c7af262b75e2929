using BenchmarkDotNet.Attributes;
using ManifestKit.Languages.Prometheus;

namespace ManifestKit.Benchmarks;

/// <summary>Reads what stands beside PromQL in the files of Prometheus and Alertmanager: an operation is one text.</summary>
[MemoryDiagnoser]
public class PrometheusBenchmarks
{
    private static readonly string LongSeries = string.Concat(Enumerable.Repeat("0+10x5 _ stale 1.5 {{count:3 buckets:[1 2]}} ", 1_000));
    private static readonly RelabelRule Rule = new() { SourceLabels = ["__address__"], Regex = "(.+):\\d+", TargetLabel = "host", Replacement = "$1" };

    /// <summary>45,000 bytes, all ASCII.</summary>
    [Benchmark]
    public bool Values() => SeriesValues.Parse(LongSeries).Success;

    [Benchmark]
    public bool Series() => SeriesName.Parse("http_requests_total{job=\"api\", code=\"500\"}").Success;

    [Benchmark]
    public bool Matchers() => AlertMatcher.ParseList("{severity=~\"warning|critical\", team!=\"web\"}").Success;

    [Benchmark]
    public int Relabeling() => Rule.Check().Count;

    [Benchmark]
    public bool Durations() => PrometheusDuration.Parse("1d12h30m").Success;
}
