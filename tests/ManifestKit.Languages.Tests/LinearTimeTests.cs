using ManifestKit.Languages.Compose;
using ManifestKit.Languages.GoTemplates;
using ManifestKit.Languages.Http;
using ManifestKit.Languages.Json;
using ManifestKit.Languages.JsonSchema;
using ManifestKit.Languages.JsonSchema.Cel;
using ManifestKit.Languages.Kubernetes;
using ManifestKit.Languages.Nginx;
using ManifestKit.Languages.Prometheus;
using ManifestKit.Languages.PromQl;
using ManifestKit.Languages.Re2;
using ManifestKit.Languages.Yaml;
using ManifestKit.Testing;

namespace ManifestKit.Languages.Tests;

/// <summary>
/// A longer text costs no more than its length. Parts of samples are repeated until a text is long ("pumped"), which is what finds
/// parsers that read a part again and again. What is counted is the memory that a parser asks for; and a text of half a
/// million characters is read to its end, which a parser that takes quadratic time does not do in hours.
/// </summary>
public sealed class LinearTimeTests(ITestOutputHelper output)
{
    private const int Pumps = 12;
    private const int Short = 16_000;
    private const int Factor = 4;
    private const int Long = 500_000;

    // Arrays that double may be half empty; four times the text would ask a quadratic parser for sixteen times the memory.
    private const double Slack = 2;
    private const long Overhead = 200_000;

    private static readonly Dictionary<string, (string[] Samples, Action<string> Read)> s_languages = new(StringComparer.Ordinal)
    {
        ["PromQL"] = (
            ["sum by (job) (rate(http_total{code=~\"5..\", a!=\"\\n\"}[5m:1m] offset -1h)) > bool 0.05 or on () vector(-1 ^ 2)", "'a' # c\n{\"x\"}[1h30m+5s]"],
            text => PromQlExpression.Parse(text, PromQlOptions.AllFeatures).ValueOrDefault?.Warnings()),
        ["RE2"] = (["^(?i:a|b[^c-e])*x{2,3}(?P<n>\\d+?)\\Q.\\E\\pL$", "((a?)*|b)+[[:alpha:]]"], text => Re2Pattern.Parse(text)),
        ["Go templates"] = (
            ["{{ if eq $labels.job \"a\" }}x{{- else -}}{{ range .Alerts }}{{ .Labels.a | title }}{{ end }}{{ end }}", "{{/* c */}}{{ (len (index . 1)) }}"],
            text => GoTemplate.Parse(text, TemplateDialect.Alertmanager)),
        ["matchers"] = (["{a=\"b\", c=~\"d|e\",f!=g}", "a=\"\\n\""], text => AlertMatcher.ParseList(text)),
        ["classic matchers"] = (["a=\"b\\\"c\"", "a!~b|c"], text => AlertMatcher.ParseClassic(text)),
        ["series"] = (["1+2x3 _x4 stale {{schema:0 count:3 buckets:[1 2 3]}}x5 -1e3", "a b"], text => SeriesValues.Parse(text)),
        ["Prometheus durations"] = (["1h30m", "0s"], text => PrometheusDuration.Parse(text)),
        ["quantities"] = (["0001.500Gi", "12e-3"], text => Quantity.Parse(text)),
        ["selectors"] = (["app=web,!canary,tier in (a, b),x notin (c)", "a!=b"], text => LabelSelector.Parse(text)),
        ["images"] = (["registry.example.com:5000/team/app-x__y:1.2.3@sha256:0123abcd", "a/b"], text => ImageReference.Parse(text)),
        ["schedules"] = (["*/5 1-3,7 * jan-mar mon", "@every 1h5m"], text => CronSchedule.Parse(text)),
        ["names"] = (["my-app.example.com", "A_b"], text => NameRule.Subdomain.Check(text)),
        ["Compose texts"] = (["a${A:-b${C?d}}$$e${F}", "${A"], text => ComposeText.Parse(text)),
        ["ports"] = (["127.0.0.1:8000-8005:80-85/tcp", "[::1]:1:2"], text => PortMapping.Parse(text)),
        ["volumes"] = (["./a/b:/c/d:ro,z", "C:\\x:/y"], text => VolumeMount.Parse(text)),
        ["policies"] = (["default-src 'self' https://*.a.org 'nonce-abc'; img-src data:; ", "x 'a"], text => ContentSecurityPolicy.Parse(text)),
        ["URLs"] = (["https://a.b.example.org:443/c/d?e=f#g", "http://[::1]/"], text => HttpUrl.Parse(text)),
        ["nginx"] = (
            ["http { server { listen 80; location ~ \"^/a{2}\" { set $b 'c'; return 200 ${b}x; } } } # d\n", "map $a $b { a 1; b 2; }"],
            text => NginxChecker.Check(NginxReader.Read(text).ValueOrDefault ?? new NginxConfiguration([]), new NginxVersion(1, 31, 4))),
        ["JSON"] = (["{\"a\": [1, -2.5e3, \"b\\u00e9\\n\", {\"c\": null}], \"d\": true}", "[[1,2],{}]"], text => JsonReader.Parse(text)),
        ["YAML"] = (
            ["a: &x [b, {c: 'd'}]\n# e\nf:\n- g: \"h\\n\"\n  i: |\n    j\n   \n- *x\n---\nk: >-\n  l\n", "a:\n  b:\n    - c\n"],
            text => YamlReader.ParseAll(text)),
        ["JSON Pointer"] = (["/a/b~1c/0", "/"], text => JsonPointer.Parse(text)),
        ["CEL"] = (["self.all(x, x.a in ['b', r'c']) ? !has(self.d) : {'e': 1}.e[0] >= -2u && true", "(a)"], text => CelSyntax.Check(text)),
        ["patterns"] = (["{\"type\": \"string\", \"pattern\": \"^(a|b)*[c-e]{1,2}\\\\d$\"}", "{\"pattern\": \"x\"}"], text => Compile(text)),
    };

    public static TheoryData<string> Languages => [.. s_languages.Keys];

    [Theory]
    [MemberData(nameof(Languages))]
    public void Twice_the_text_is_at_most_about_twice_the_work(string language)
    {
        var (samples, read) = s_languages[language];
        var random = Seed.Random();
        foreach (var sample in samples)
            read(sample);
        for (var pump = 0; pump < Pumps; pump++)
        {
            var (before, unit, behind) = Cut(samples[random.Next(samples.Length)], random);
            var small = Allocated(read, Pumped(before, unit, behind, Short));
            var large = Allocated(read, Pumped(before, unit, behind, Short * Factor));

            output.WriteLine($"'{unit}': {small} and {large} bytes");
            Assert.True(IsLinear(small, large), $"'{before}' + n * '{unit}' + '{behind}': {small} bytes, then {large}");
            read(Pumped(before, unit, behind, Long));
        }
    }

    [Fact]
    public void A_reader_that_copies_the_rest_again_and_again_is_found()
    {
        static void Read(string text)
        {
            for (var i = 0; i < text.Length; i += 100)
                _ = text[i..];
        }

        var (small, large) = (Allocated(Read, new string('a', Short)), Allocated(Read, new string('a', Short * Factor)));

        Assert.False(IsLinear(small, large));
    }

    private static bool IsLinear(long small, long large) => large <= (small * Factor * Slack) + Overhead;

    private static (string Before, string Unit, string Behind) Cut(string sample, Random random)
    {
        var start = random.Next(sample.Length);
        var end = start + 1 + random.Next(sample.Length - start);
        return (sample[..start], sample[start..end], sample[end..]);
    }

    private static string Pumped(string before, string unit, string behind, int length)
        => before + string.Concat(Enumerable.Repeat(unit, length / unit.Length)) + behind;

    private static long Allocated(Action<string> read, string text)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        read(text);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static void Compile(string text)
    {
        if (JsonReader.Parse(text) is { Success: true } parsed)
            CompiledSchema.Compile(parsed.Value);
    }
}
