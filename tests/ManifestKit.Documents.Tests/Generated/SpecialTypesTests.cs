namespace ManifestKit.Documents.Tests.Generated;

public sealed class SpecialTypesTests
{
    [Theory]
    [InlineData(0, "0s")]
    [InlineData(250, "250ms")]
    [InlineData(90_000, "1m30s")]
    [InlineData(3_600_000, "1h")]
    [InlineData(90_061_001, "25h1m1s1ms")]
    public void Duration_is_spelled_in_units_that_every_format_reads(int milliseconds, string expected) =>
        Assert.Equal(expected, ((Duration)TimeSpan.FromMilliseconds(milliseconds)).ToString());

    [Fact]
    public void Negative_duration_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => (Duration)TimeSpan.FromSeconds(-1));

    [Fact]
    public void Timestamp_is_written_in_utc() => Assert.Equal(
        "2026-01-31T11:00:00.5Z",
        ((Timestamp)new DateTimeOffset(2026, 1, 31, 12, 0, 0, 500, TimeSpan.FromHours(1))).ToString());

    [Fact]
    public void Forms_of_a_value_stay_apart()
    {
        Assert.Equal("\"80\"", Canonical.OfYaml((IntOrString)"80"));
        Assert.Equal("80", Canonical.OfYaml((IntOrString)80));
        Assert.Equal("\"1\"", Canonical.OfYaml((Quantity)1));
        Assert.Equal("\"true\"", Canonical.OfYaml((BoolOrString)"true"));
        Assert.Equal("true", Canonical.OfYaml((BoolOrString)true));
        Assert.Equal("1.5", Canonical.OfYaml((NumberOrString)1.5));
        Assert.Equal("null", Canonical.OfYaml(default(Scalar)));
        Assert.Equal("[\"a\",\"b\"]", Canonical.OfYaml((StringOrList)(string[])["a", "b"]));
        Assert.Equal("[]", Canonical.OfYaml(default(StringOrList)));
    }

    [Fact]
    public void Query_is_a_string_or_an_object()
    {
        Assert.Equal("\"up\"", Canonical.OfYaml((StringOrDocument)"up"));
        Assert.Equal("{\"uid\":\"x\"}", Canonical.OfYaml(StringOrDocument.Of(new Grafana.DataSourceRef { Uid = "x" })));
    }

    [Fact]
    public void Enum_value_without_a_name_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new Kubernetes.Core.V1.ServicePort { Port = 1, Protocol = (Kubernetes.Core.V1.Protocol)99 }.ToYaml());
}
