using ManifestKit.Languages.PromQl;

namespace ManifestKit.Languages.Tests.PromQl;

public sealed class PromQlWarningTests
{
    [Fact]
    public void Warnings()
        => Catalogue.VerifyErrors(
            text => [.. Parse(text).Warnings().Select(w => new SyntaxError(w.Span, $"{w.Kind}: {w.Message}"))],
            [
                "histogram_quantile(99, sum by (le) (rate(x_bucket[5m])))",
                "limit_ratio(2, up) or quantile_over_time(-1, up[5m])",
                "rate(node_memory_free_bytes[5m])",
                "rate(sum(foo_total)[5m:])",
                "histogram_quantile(0.9, sum by (job) (rate(x_bucket[5m])))",
                "histogram_quantile(0.9, sum without (le) (rate(x_bucket[5m])))",
                "count(up) == 0",
                "foo > 10 < 5",
                "rate(foo_total[5m]) < 0",
                "up >= 0",
                "foo == NaN",
                "hour() > 23 and on () vector(1)",
                "sum by (job) (foo{job=\"a\"}) / bar{pod=\"x\"}",
                "sum(foo) and on (job) bar{job=\"a\"}",
                "sum(foo) / on (job) sum(bar)",
                "foo * on (job) group_left (node) sum by (job) (bar)",
                "sum by (pod) (sum by (job) (foo))",
                "foo{a=~\"api\", b=~\"^x.+$\", c=~\".*\", d!~\".*\", e!~\"a\\\\.b\"}",
                "max_over_time(foo[5m] smoothed)",
            ]);

    [Theory]
    [InlineData("histogram_quantile(0.9, sum by (job) (rate(x[5m])))")]
    [InlineData("sum by (job) (rate(foo_total{job=~\"a|b.*\"}[5m])) > 0")]
    [InlineData("foo > bar and foo < 5")]
    [InlineData("up == 0 or absent(up{job=\"a\"})")]
    [InlineData("foo != foo")]
    [InlineData("foo * on (job) group_left (node) kube_info")]
    [InlineData("foo > 5 > bool 6")]
    [InlineData("topk(5, foo) and on (le) bar_bucket{le=\"1\"}")]
    [InlineData("delta(foo[5m] anchored)")]
    [InlineData("sum(a) / on () group_left () sum(b) or vector(0)")]
    public void What_may_be_right_is_not_warned_of(string text) => Assert.Empty(Parse(text).Warnings());

    private static PromQlExpression Parse(string text) => PromQlExpression.Parse(text, PromQlOptions.AllFeatures).Value;
}
