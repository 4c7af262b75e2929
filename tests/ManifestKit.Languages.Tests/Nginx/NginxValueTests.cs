using ManifestKit.Languages.Nginx;

namespace ManifestKit.Languages.Tests.Nginx;

public sealed class NginxValueTests
{
    [Theory]
    [InlineData("0", 0L)]
    [InlineData("512", 512L)]
    [InlineData("16k", 16_384L)]
    [InlineData("10M", 10_485_760L)]
    [InlineData("2g", 2_147_483_648L)]
    public void Sizes(string text, long bytes) => Assert.Equal(bytes, NginxSize.Parse(text).Value);

    [Theory]
    [InlineData("")]
    [InlineData("k")]
    [InlineData("-1")]
    [InlineData("1.5m")]
    [InlineData("10mb")]
    [InlineData("9223372036854775807g")]
    public void Not_sizes(string text) => Assert.False(NginxSize.Parse(text).Success);

    [Fact]
    public void Memory_is_not_counted_in_gigabytes() => Assert.False(NginxSize.Parse("1g", allowGigabytes: false).Success);

    [Theory]
    [InlineData("30", 30_000L)]
    [InlineData("500ms", 500L)]
    [InlineData("1h30m", 5_400_000L)]
    [InlineData("1h 30m", 5_400_000L)]
    [InlineData("1d12", 86_412_000L)]
    [InlineData("1M", 2_592_000_000L)]
    [InlineData("1y", 31_536_000_000L)]
    public void Times(string text, long milliseconds) => Assert.Equal(TimeSpan.FromMilliseconds(milliseconds), NginxTime.Parse(text).Value);

    [Theory]
    [InlineData("")]
    [InlineData("s")]
    [InlineData("1m1h")]
    [InlineData("1s1s")]
    [InlineData("1.5s")]
    [InlineData("5min")]
    [InlineData("99999999999999999999y")]
    public void Not_times(string text) => Assert.False(NginxTime.Parse(text).Success);

    [Theory]
    [InlineData("80", "*", 80, 80)]
    [InlineData("*:8080", "*", 8080, 8080)]
    [InlineData("127.0.0.1:8000-8010", "127.0.0.1", 8000, 8010)]
    [InlineData("[::]:443", "[::]", 443, 443)]
    [InlineData("[::1]", "[::1]", 80, 80)]
    [InlineData("localhost", "localhost", 80, 80)]
    [InlineData("unix:/run/nginx.sock", "unix:/run/nginx.sock", 0, 0)]
    public void Listen_addresses(string text, string host, int port, int last)
        => Assert.Equal(new NginxListenAddress(host, port, last), NginxListenAddress.Parse(text).Value);

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("65536")]
    [InlineData(":80")]
    [InlineData("[::1")]
    [InlineData("[zz]:80")]
    [InlineData("a:90-80")]
    [InlineData("unix:")]
    public void Not_listen_addresses(string text) => Assert.False(NginxListenAddress.Parse(text).Success);

    [Fact]
    public void Random_texts_are_read_or_reported()
        => Fuzz.Run(["10m", "1h30m", "[::]:443", "127.0.0.1:8000-8010", "unix:/a", "1.30.0", "512k"], text =>
        {
            Fuzz.AssertSound(text, NginxSize.Parse(text));
            Fuzz.AssertSound(text, NginxTime.Parse(text));
            Fuzz.AssertSound(text, NginxListenAddress.Parse(text));
            Fuzz.AssertSound(text, NginxVersion.Parse(text));
        });
}
