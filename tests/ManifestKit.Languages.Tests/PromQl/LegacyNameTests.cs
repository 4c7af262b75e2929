using ManifestKit.Languages.PromQl;
using ManifestKit.Languages.Prometheus;

namespace ManifestKit.Languages.Tests.PromQl;

public sealed class LegacyNameTests
{
    private static readonly PromQlOptions Legacy = PromQlOptions.AllFeatures with { NameScheme = NameScheme.Legacy };

    [Theory]
    [InlineData("{\"http.requests\"}", 1, 16)]
    [InlineData("up{\"k8s.pod\"=\"a\"}", 3, 16)]
    [InlineData("{__name__=\"http.requests\"}", 10, 25)]
    [InlineData("sum by (job, \"k8s.pod\") (up)", 13, 22)]
    [InlineData("a / on (\"k8s.pod\") b", 8, 17)]
    [InlineData("a / on (job) group_left (\"k8s.pod\") b", 25, 34)]
    public void A_name_that_needs_quotes_is_reported(string text, int start, int end)
    {
        var error = Assert.Single(PromQlExpression.Parse(text, Legacy).Errors);

        Assert.Equal(TextSpan.FromBounds(start, end), error.Span);
        Assert.True(PromQlExpression.Parse(text, PromQlOptions.AllFeatures).Success);
    }

    [Theory]
    [InlineData("sum by (job) (rate(job:http_requests:total{code=\"200\"}[5m]))")]
    [InlineData("{\"up\", \"job\"=\"a\"}")]
    [InlineData("{__name__=\"\", job=\"a\"}")]
    [InlineData("{__name__=~\"http[.].*\"}")]
    public void Other_names_are_not(string text) => Assert.Empty(PromQlExpression.Parse(text, Legacy).Errors);
}
