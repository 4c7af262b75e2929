using BenchmarkDotNet.Attributes;
using ManifestKit.Languages.GoTemplates;

namespace ManifestKit.Benchmarks;

/// <summary>Reads, checks and prints templates. <see cref="Long"/> repeats <see cref="Short"/> a thousand times.</summary>
[MemoryDiagnoser]
public class GoTemplateBenchmarks
{
    private const string Text = "{{ if gt $value 0.5 }}Instance {{ $labels.instance }} is at {{ $value | humanizePercentage }}{{ else }}fine{{ end }}\n";

    private static readonly string LongText = string.Concat(Enumerable.Repeat(Text, 1_000));
    private static readonly GoTemplate Template = GoTemplate.Parse(LongText, TemplateDialect.PrometheusRule).Value;

    /// <summary>117 bytes, all ASCII.</summary>
    [Benchmark]
    public bool Short() => GoTemplate.Parse(Text, TemplateDialect.PrometheusRule).Success;

    [Benchmark]
    public bool Long() => GoTemplate.Parse(LongText, TemplateDialect.PrometheusRule).Success;

    [Benchmark]
    public int Print() => Template.ToString().Length;
}
