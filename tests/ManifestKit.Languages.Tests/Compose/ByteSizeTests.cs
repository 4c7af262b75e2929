using ManifestKit.Languages.Compose;

namespace ManifestKit.Languages.Tests.Compose;

public sealed class ByteSizeTests
{
    private static readonly string[] Samples = ["512m", "1gb", "1.5 GiB", "0", "2k", "1000b", "9999999p", "99999999999999999999p"];

    [Theory]
    [InlineData("512m", 536_870_912, "512m")]
    [InlineData("1.5gb", 1_610_612_736, "1536m")]
    [InlineData("1024", 1024, "1k")]
    [InlineData("300kb", 307_200, "300k")]
    [InlineData("1000b", 1000, "1000b")]
    [InlineData("0", 0, "0b")]
    [InlineData("2 GiB", 2_147_483_648, "2g")]
    public void Value_and_canonical_form(string text, long bytes, string canonical)
    {
        var size = ByteSize.Parse(text).Value;
        Assert.Equal(bytes, size.Bytes);
        Assert.Equal(canonical, size.ToString());
    }

    [Fact]
    public void Ten_errors() => Catalogue.Verify(
        ByteSize.Parse, ["", "m", "-1m", "1,5g", "512mo", "1 k b", "1.g", "512mbit", "99999999p", "0x10"]);

    [Fact]
    public void Random_texts_are_read_or_reported_and_canonical_forms_are_stable() => Fuzz.Run(Samples, text =>
    {
        var parsed = ByteSize.Parse(text);
        Fuzz.AssertSound(text, parsed);
        if (parsed.Success)
            Assert.Equal(parsed.Value, ByteSize.Parse(parsed.Value.ToString()).Value);
    });
}
