using ManifestKit.Languages.Kubernetes;

namespace ManifestKit.Languages.Tests.Kubernetes;

public sealed class QuantityTests
{
    private static readonly string[] Samples =
        ["512Mi", "1.5Gi", "250m", "1e3", "-3.5E-2", "+.5k", "1000000n", "9223372036854775807", "0.000000000123Ei", "512mb", "1,5Gi"];

    // The canonical forms are those that kubectl 1.32 prints.
    [Theory]
    [InlineData("1024Mi", "1Gi")]
    [InlineData("1.5Gi", "1536Mi")]
    [InlineData("0.5", "500m")]
    [InlineData("1000m", "1")]
    [InlineData("100e3", "100e3")]
    [InlineData(".5", "500m")]
    [InlineData("1.", "1")]
    [InlineData("+1", "1")]
    [InlineData("0.1Ki", "102400m")]
    [InlineData("1.0000000001", "1000000001n")]
    [InlineData("-1.0000000001", "-1000000001n")]
    [InlineData("1e-10", "1e-9")]
    [InlineData("1000000n", "1m")]
    [InlineData("0.001m", "1u")]
    [InlineData("0Gi", "0")]
    [InlineData("1.5Ki", "1536")]
    [InlineData("0.5Ei", "512Pi")]
    [InlineData("99999E", "9223372036854775807")]
    [InlineData("100000000000123E", "9223372036854775807")]
    [InlineData("1e99999999999999999999", "9223372036854775807")]
    [InlineData("1e-99999999999999999999", "1e-9")]
    [InlineData("1500Mi", "1500Mi")]
    public void Canonical_form(string text, string canonical)
        => Assert.Equal(canonical, Quantity.Parse(text).Value.ToString());

    [Theory]
    [InlineData("1Gi", "1024Mi")]
    [InlineData("0.25", "250m")]
    [InlineData("2e3", "2k")]
    public void Equal_amounts_are_equal_in_every_notation(string a, string b)
    {
        Assert.Equal(Quantity.Parse(a).Value, Quantity.Parse(b).Value);
        Assert.Equal(Quantity.Parse(a).Value.GetHashCode(), Quantity.Parse(b).Value.GetHashCode());
    }

    [Fact]
    public void Arithmetic_is_exact_and_capped()
    {
        var (third, gibi) = (Quantity.Parse("100m").Value, Quantity.Parse("1Gi").Value);
        Assert.Equal("300m", (third * 3).ToString());
        Assert.Equal("1536Mi", (gibi + Quantity.Parse("512Mi").Value).ToString());
        Assert.Equal("-512Mi", (Quantity.Parse("512Mi").Value - gibi).ToString());
        Assert.Equal("9223372036854775807", (gibi * int.MaxValue * int.MaxValue).ToString());
        Assert.True(third < gibi && gibi >= Quantity.OfBytes(1 << 30));
    }

    [Fact]
    public void Ten_errors() => Catalogue.Verify(
        Quantity.Parse, ["512mb", "1,5Gi", "512 Mi", "1g", "ten", "", "1.2.3Gi", "1e", "2KiB", "5Zi", "\u0661Gi"]);

    [Theory]
    [InlineData("512m", "thousandths of a byte. Write 512Mi")]
    [InlineData("512", "too little")]
    [InlineData("0.3Ki", "fraction of a byte")]
    public void Suspicious_memory(string text, string expected)
        => Assert.Contains(expected, Assert.Single(QuantityCheck.Memory(text)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("2000", "2000m")]
    [InlineData("0.0005", "finer than 1m")]
    public void Suspicious_cpu(string text, string expected)
        => Assert.Contains(expected, Assert.Single(QuantityCheck.Cpu(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void Random_texts_are_read_or_reported_and_canonical_forms_are_stable() => Fuzz.Run(Samples, text =>
    {
        var parsed = Quantity.Parse(text);
        Fuzz.AssertSound(text, parsed);
        QuantityCheck.Memory(text);
        if (!parsed.Success)
            return;
        var canonical = parsed.Value.ToString();
        var again = Quantity.Parse(canonical).Value;
        Assert.Equal(parsed.Value, again);
        Assert.Equal(canonical, again.ToString());
    });

    [Fact]
    public void A_long_text_is_read_in_linear_time()
        => Assert.Equal("1", Quantity.Parse("0." + new string('9', 5_000_000)).Value.ToString());
}
