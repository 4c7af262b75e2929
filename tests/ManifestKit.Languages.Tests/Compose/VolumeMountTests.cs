using ManifestKit.Languages.Compose;

namespace ManifestKit.Languages.Tests.Compose;

public sealed class VolumeMountTests
{
    private static readonly string[] Samples = ["data:/var/lib/data", "./conf:/etc/app:ro", "/cache", "C:\\x:/y:rw,z", "${DIR:-./d}:/d", "~/a:/b"];

    [Theory]
    [InlineData("data:/var/lib/data", "data", "/var/lib/data", false, false)]
    [InlineData("./conf:/etc/app:ro", "./conf", "/etc/app", true, true)]
    [InlineData("/cache", null, "/cache", false, false)]
    [InlineData("C:\\x:/y:rw,z", "C:\\x", "/y", true, false)]
    [InlineData("${DIR:-./d}:/d", "${DIR:-./d}", "/d", true, false)]
    public void Parts(string text, string? source, string target, bool bind, bool readOnly)
    {
        var mount = VolumeMount.Parse(text).Value;
        Assert.Equal((source, target, bind, readOnly), (mount.Source, mount.Target, mount.IsBind, mount.IsReadOnly));
        Assert.Equal(text, mount.ToString());
    }

    [Fact]
    public void Ten_errors() => Catalogue.Verify(
        VolumeMount.Parse,
        ["", "data", "data:", ":/data", "data:var", "conf/app:/app", "data:/x:", "data:/x:readonly", "my data:/x", "data:/x:ro:z", "./a:./b"]);

    [Fact]
    public void Random_texts_are_read_or_reported_and_print_as_they_were() => Fuzz.Run(Samples, text =>
    {
        var parsed = VolumeMount.Parse(text);
        Fuzz.AssertSound(text, parsed);
        if (parsed.Success)
            Assert.Equal(text, parsed.Value.ToString());
    });
}
