using ManifestKit.Languages.PromQl;

namespace ManifestKit.Languages.Tests.PromQl;

public sealed class PromQlParsingTests
{
    [Fact]
    public void Selectors_tell_metric_and_matchers_with_their_places()
    {
        const string Text = "sum by (job) (rate(http_requests_total{job=~\"api|web\"}[5m])) / on (job) {\"up.time\", job=\"x\"}";

        var selectors = PromQlExpression.Parse(Text).Value.Selectors().ToList();

        Assert.Equal(["http_requests_total", "up.time"], selectors.Select(s => s.MetricName));
        var matcher = Assert.Single(selectors[0].Matchers);
        Assert.Equal(("job", LabelMatchType.Matches, "api|web"), (matcher.Name, matcher.Type, matcher.Value));
        Assert.Equal("\"api|web\"", Text.Substring(matcher.ValueSpan.Start, matcher.ValueSpan.Length));
    }

    [Theory]
    [InlineData("a + b * c ^ d ^ e", "a + (b * (c ^ (d ^ e)))")]
    [InlineData("a - b - c", "(a - b) - c")]
    [InlineData("a or b and c unless d == e", "a or ((b and c) unless (d == e))")]
    [InlineData("-a ^ b", "-(a ^ b)")]
    [InlineData("-a * b", "(-a) * b")]
    [InlineData("a ^ -b * c", "(a ^ (-b)) * c")]
    [InlineData("a % b atan2 c", "(a % b) atan2 c")]
    [InlineData("a >/ b + c", "a >/ (b + c)")]
    public void Operators_bind_as_in_Prometheus(string text, string grouped)
        => Assert.Equal(SyntaxTree.Describe(grouped, ignoreParentheses: true), SyntaxTree.Describe(text, ignoreParentheses: true));

    [Theory]
    [InlineData("foo offset 5m + 1", PromQlValueType.InstantVector, "foo offset 5m + 1")]
    [InlineData("foo offset -2 ^ 2", PromQlValueType.InstantVector, "foo offset -2s ^ 2")]
    [InlineData("foo offset (5m) + 1", PromQlValueType.InstantVector, "foo offset (5m) + 1")]
    [InlineData("foo[300]", PromQlValueType.RangeVector, "foo[5m]")]
    [InlineData("foo[5m:] @ end() offset -1h", PromQlValueType.RangeVector, "foo[5m:] @ end() offset -1h")]
    [InlineData("rate(foo[5m])[1h:30s]", PromQlValueType.RangeVector, "rate(foo[5m])[1h:30s]")]
    [InlineData("foo[5m * 2 + step()]", PromQlValueType.RangeVector, "foo[5m * 2 + step()]")]
    [InlineData("1_000 + 0x1F + 017 + 5m", PromQlValueType.Scalar, "1000 + 31 + 15 + 5m")]
    [InlineData("SUM(foo) BY (job)", PromQlValueType.InstantVector, "sum by (job) (foo)")]
    [InlineData("'a\\x41\\u00e9\\101'", PromQlValueType.String, "\"aA\u00e9A\"")]
    [InlineData("foo # comment\n + bar", PromQlValueType.InstantVector, "foo + bar")]
    [InlineData("sum + by + offset", PromQlValueType.InstantVector, "sum + by + offset")]
    [InlineData("1 + on() 2", PromQlValueType.Scalar, "1 + 2")]
    public void Forms_are_read_and_printed(string text, PromQlValueType type, string printed)
    {
        var expression = PromQlExpression.Parse(text).Value;

        Assert.Equal(type, expression.Type);
        Assert.Equal(printed, expression.ToString());
    }

    [Theory]
    [InlineData("foo @ 9223372036854775808")]
    [InlineData("foo @ -9223372036854775809")]
    [InlineData("foo[step():5m]")]
    [InlineData("limitk(1, foo)")]
    [InlineData("foo[5m] anchored")]
    [InlineData("a + fill (0) b")]
    [InlineData("sum by (without) (foo)")]
    [InlineData("0x1ee")]
    [InlineData("{a=~\".*\"}")]
    [InlineData("\"\\ud800\"")]
    public void What_Prometheus_refuses_by_default_is_refused(string text) => Assert.NotEmpty(PromQlExpression.Parse(text).Errors);

    [Fact]
    public void Operands_of_offset_binary_stay_separate()
    {
        var binary = Assert.IsType<BinaryExpression>(PromQlExpression.Parse("foo offset 5m + 1").Value);

        Assert.Equal(300, Assert.IsType<VectorSelector>(binary.Left).Modifiers.Offset?.Seconds);
    }

    [Theory]
    [InlineData("(", 100_000, "")]
    [InlineData("-", 100_000, "1")]
    [InlineData("a^", 100_000, "a")]
    [InlineData("a+", 100_000, "a")]
    [InlineData("abs(", 100_000, "a")]
    [InlineData("foo[5m:]", 100_000, "")]
    [InlineData("foo[", 100_000, "")]
    [InlineData("foo[(", 1, "((((((((((")]
    [InlineData("{a=", 100_000, "")]
    public void Depth_is_limited(string unit, int count, string tail)
    {
        var text = string.Concat(Enumerable.Repeat(unit, count)) + tail;

        Assert.NotEmpty(PromQlExpression.Parse(text).Errors);
    }

    [Fact]
    public void Several_errors_are_reported_at_once()
    {
        const string Text = "rat(foo[5m]) + sum(bar{a~\"x\"}) / rate(baz) and 1";

        var errors = PromQlExpression.Parse(Text).Errors;

        Assert.Equal(["rat", "~", "baz", "and"], errors.Select(e => Text.Substring(e.Span.Start, e.Span.Length)));
    }
}
