using ManifestKit.Languages.PromQl;

namespace ManifestKit.Languages.Tests.PromQl;

public sealed class PromQlErrorTests
{
    [Fact]
    public void Ten_errors()
        => Catalogue.Verify(
            text => PromQlExpression.Parse(text),
            [
                "sum(rate(http_requests_total[5m])",
                "rate(http_requests_total)",
                "hstogram_quantile(0.9, foo) > 1 && bar",
                "http_requests_total{job=api, code=~\"5..\"",
                "foo{job=~\"api|(web\"} = 1",
                "sum(rate(foo[5m]) by (job)",
                "foo offset 5m [1h30]",
                "a * group_left b",
                "1 > 2 or foo",
                "rate({job=~\".*\"}[5m]) / http.errors + 'abc\n",
                "histogram_quantile(foo, 0.9, bar)",
                "sum(rate(foo[$__rate_interval])) + rate(bar[5m:1m)",
                "mad_over_time(foo[1m30s5m]) + quantile(foo)",
                "",
            ]);
}
