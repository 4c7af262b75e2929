using ManifestKit.Languages.PromQl;
using ManifestKit.Testing;

namespace ManifestKit.Languages.Tests.PromQl;

public sealed class PromQlPropertyTests
{
    private const int Trees = 20_000;

    private static readonly string[] Samples =
    [
        "sum by (job, \"a.b\") (rate(http_requests_total{job=~\"api|web.*\", le!=\"+Inf\"}[5m] offset 1h30m)) > bool 0.5",
        "histogram_quantile(0.99, sum without (pod) (rate(x_bucket[$__rate_interval])))",
        "a * on (job) group_left (x, y) b or vector(1) unless ignoring (z) c",
        "{\"http.requests\", \"service.name\"='x\\u00e9\\x41'} @ end() offset -step()",
        "max_over_time(rate(foo[5m] anchored)[1h:1m] @ 1609746000.123) # comment\n</ 5",
        "topk(5, -foo ^ 2) + count_values(\"v\", `raw`) - fill(0) 0x1F / 1_000 % Inf",
        "label_replace(up, \"a\", \"$1\", \"b\", \"(.*)\") == bool on () fill_left (-1) fill_right(2) absent(foo[min_of(5m, range() * 2)])",
    ];

    [Fact]
    public void What_is_printed_reads_back_as_the_same_tree()
    {
        var generator = new TreeGenerator(Seed.Random());
        for (var i = 0; i < Trees; i++)
        {
            var tree = generator.Next(depth: 1 + (i % 5));
            foreach (var printed in new[] { tree.ToString(), tree.ToPrettyString() })
            {
                var parsed = PromQlExpression.Parse(printed, PromQlOptions.AllFeatures);

                Assert.True(parsed.Success, $"{printed}\n{string.Join("\n", parsed.Errors)}");
                Assert.True(SyntaxTree.Describe(tree) == SyntaxTree.Describe(parsed.Value), printed);
            }
        }
    }

    [Fact]
    public void Any_text_is_read_without_exception()
        => Fuzz.Run(Samples, text =>
        {
            var parsed = PromQlExpression.Parse(text, PromQlOptions.AllFeatures);
            Fuzz.AssertSound(text, parsed);
            foreach (var expression in parsed.ValueOrDefault!.DescendantsAndSelf())
                Assert.True(expression.Span.Start >= 0 && expression.Span.End <= text.Length && expression.Span.Length >= 0, $"span {expression.Span}");
            if (!parsed.Success)
                return;
            Assert.All(parsed.Value.Warnings(), w => Assert.InRange(w.Span.End, w.Span.Start, text.Length));
            Assert.NotNull(parsed.Value.ResultLabels());
            var printed = parsed.Value.ToString();
            Assert.Equal(printed, PromQlExpression.Parse(printed, PromQlOptions.AllFeatures).Value.ToString());
        });
}
