using ManifestKit.Languages.Compose;
using ManifestKit.Testing;

namespace ManifestKit.Languages.Tests.Compose;

public sealed class LongVolumeTests
{
    [Theory]
    [InlineData("data:/var/lib/data")]
    [InlineData("./conf:/etc/app:ro")]
    [InlineData("./conf:/etc/app:ro,Z,rslave")]
    [InlineData("data:/x:nocopy")]
    [InlineData("/cache")]
    public void Short_syntax_becomes_long_and_short_again(string text)
    {
        var volume = VolumeMount.Parse(text).Value.ToLongSyntax();
        Assert.Empty(volume.Check());
        Assert.Equal(text, volume.ToShortSyntax()?.ToString());
    }

    [Fact]
    public void What_the_short_syntax_cannot_say_has_none()
    {
        Assert.Null(new LongVolume { Type = "tmpfs", Target = "/tmp", Size = "64m" }.ToShortSyntax());
        Assert.Null(new LongVolume { Type = "bind", Source = "./a", Target = "/a", CreateHostPath = false }.ToShortSyntax());
        Assert.Null(new LongVolume { Type = "volume", Target = "/a", ReadOnly = true }.ToShortSyntax());
        Assert.Null(new LongVolume { Type = "bind", Source = "./a:b", Target = "/a", CreateHostPath = true }.ToShortSyntax());
    }

    [Fact]
    public void Ten_errors()
    {
        LongVolume[] volumes =
        [
            new() { Type = "volumes", Target = "/a" },
            new() { Type = "volume", Source = "./data", Target = "/a" },
            new() { Type = "bind", Source = "data", Target = "/a" },
            new() { Type = "bind", Target = "/a" },
            new() { Type = "volume", Source = "data" },
            new() { Type = "volume", Source = "my data", Target = "a" },
            new() { Type = "tmpfs", Source = "data", Target = "/a" },
            new() { Type = "tmpfs", Target = "/a", Size = "64mo" },
            new() { Type = "volume", Source = "data", Target = "/a", Propagation = "rslave" },
            new() { Type = "bind", Source = "./a", Target = "/a", Propagation = "rslav", SELinux = "x" },
            new() { Type = "bind", Source = "./a", Target = "/a", NoCopy = true },
        ];
        var lines = volumes.Select(volume => string.Join("\n", volume.Check().Select(e => $"{e.Field}{e.Error.Span}: {e.Error.Message}")));
        Snapshot.Match(string.Join("\n\n", lines) + "\n", "txt");
    }

    [Fact]
    public void Random_texts_are_checked_or_converted_without_an_exception() => Fuzz.Run(["data", "./conf", "/etc/app", "C:\\\\x", "${A:-b}"], text =>
    {
        foreach (var type in (string[])["bind", "volume"])
        {
            var volume = new LongVolume { Type = type, Source = text, Target = "/a", CreateHostPath = type == "bind" ? true : null };
            foreach (var error in volume.Check())
                Assert.InRange(error.Error.Span.End, 0, text.Length);
            if (volume.ToShortSyntax() is { } mount)
                Assert.Equal(volume, mount.ToLongSyntax());
        }
    });
}
