using BenchmarkDotNet.Attributes;
using ManifestKit.Languages.Kubernetes;

namespace ManifestKit.Benchmarks;

/// <summary>Reads the small texts of a manifest: an operation is one text of each kind.</summary>
[MemoryDiagnoser]
public class KubernetesBenchmarks
{
    private static readonly DateTime Start = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);
    private static readonly CronSchedule LeapDay = CronSchedule.Parse("0 0 29 2 *").Value;

    [Benchmark]
    public string Quantities() => Quantity.Parse("1.5Gi").Value.ToString();

    [Benchmark]
    public bool Images() => ImageReference.Parse("registry.example.com:5000/team/app:1.2.3@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef").Success;

    [Benchmark]
    public int Names() => NameRule.ForKind("Deployment").Check("checkout-api.production").Count;

    [Benchmark]
    public bool Selectors() => LabelSelector.Parse("app=web,tier in (front, back),!canary").Success;

    [Benchmark]
    public bool Schedules() => CronSchedule.Parse("*/15 8-18 * * MON-FRI").Success;

    [Benchmark]
    public DateTime? NextLeapDay() => LeapDay.Next(Start);

    [Benchmark]
    public int Annotations() => KnownAnnotations.Check("nginx.ingress.kubernetes.io/proxy-body-size", "8m").Count;
}
