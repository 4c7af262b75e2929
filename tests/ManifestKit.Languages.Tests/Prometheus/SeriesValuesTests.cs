using ManifestKit.Languages.Prometheus;

namespace ManifestKit.Languages.Tests.Prometheus;

public sealed class SeriesValuesTests
{
    private static readonly string[] Samples =
        ["0+10x5", "1 2 _ stale", "_x3 -1.5e3-2x2", "NaN Inf -Infx2", "{{schema:0 count:3 buckets:[1 2]}}x3", "0X1F"];

    [Theory]
    [InlineData("0+10x3", new double[] { 0, 10, 20, 30 })]
    [InlineData("5x2", new double[] { 5, 5, 5 })]
    [InlineData("-2-1.5x2", new[] { -2, -3.5, -5 })]
    [InlineData("1e+2 .5", new[] { 100, .5 })]
    [InlineData("0X1F", new double[] { 31 })]
    public void Numbers(string text, double[] values)
        => Assert.Equal(values, SeriesValues.Parse(text).Value.Expand().Select(value => value!.Value));

    [Fact]
    public void Missing_stale_and_histogram_samples_are_counted()
    {
        var series = SeriesValues.Parse("_  _x3 stale {{schema:0 count:3 sum:5 buckets:[1 2]}} {{count:1}}+{{count:2}}x4").Value;
        Assert.Equal([1L, 3, 1, 1, 5], series.Items.Select(item => item.Count));
        Assert.Equal(11, series.Count);
        Assert.All(series.Expand(), value => Assert.Null(value));
        Assert.Equal("_ _x3 stale {{schema:0 count:3 sum:5 buckets:[1 2]}} {{count:1}}+{{count:2}}x4", series.ToString());
    }

    [Fact]
    public void Histograms_are_read_with_all_their_parts()
    {
        const string Text = "{{schema:1 sum:-2.5 count:8 z_bucket:1 z_bucket_w:0.001 offset:-2 buckets:[1 2 1] n_offset:3 n_buckets:[2 1] counter_reset_hint:gauge}}";
        var item = Assert.Single(SeriesValues.Parse(Text + "+{{schema:-53 custom_values:[5 Inf] buckets:[1]}}x2").Value.Items);
        Assert.Equal(3, item.Count);
        Assert.Equal(Text, item.Histogram!.ToString());
        Assert.Equal((1, -2.5, -2), (item.Histogram.Schema, item.Histogram.Sum, item.Histogram.Offset));
        Assert.Equal([1, 2, 1], item.Histogram.Buckets);
        Assert.Equal("{{schema:-53 buckets:[1] custom_values:[5 Inf]}}", item.HistogramStep!.ToString());
    }

    [Fact]
    public void Ten_errors() => Catalogue.Verify(
        SeriesValues.Parse,
        [
            "one", "0+10", "0+x5", "5x", "1,2,3", "_x", "stalex3", "{{count:3", "{{total:3}}", "{{buckets:3}}", "1 --2 3", "{{count:1}}+2x3", "{{schema:1.5}}", "{{bucket:[1]}}", "{{counter_reset_hint:maybe}}",
        ]);

    [Fact]
    public void Random_texts_are_read_or_reported_and_print_to_the_same_values() => Fuzz.Run(Samples, text =>
    {
        var parsed = SeriesValues.Parse(text);
        Fuzz.AssertSound(text, parsed);
        if (!parsed.Success)
            return;
        foreach (var histogram in parsed.Value.Items.Select(item => item.Histogram).OfType<HistogramSample>())
            Assert.Equal(histogram.ToString(), SeriesValues.Parse(histogram.ToString()).Value.Items[0].Histogram!.ToString());
        Assert.Equal(parsed.Value.Expand().Take(20), SeriesValues.Parse(parsed.Value.ToString()).Value.Expand().Take(20));
    });
}
