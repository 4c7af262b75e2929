using ManifestKit.Languages.Kubernetes;

namespace ManifestKit.Languages.Tests.Kubernetes;

/// <summary>What files are called, where they stand in a container, and who may read them.</summary>
public sealed class FileTests
{
    [Theory]
    [InlineData("/")]
    [InlineData("/var/lib/post gres/caf\u00e9")]
    public void Paths(string path) => Assert.Empty(ContainerPath.Check(path));

    [Theory]
    [InlineData("440", 0x120)]
    [InlineData("0440", 0x120)]
    [InlineData("0777", 0x1FF)]
    public void Modes(string text, int mode) => Assert.Equal(mode, FilePermissions.Parse(text).Value);

    [Theory]
    [InlineData("password")]
    [InlineData("tls.crt")]
    [InlineData(".env")]
    [InlineData("API_KEY-2")]
    public void Keys(string key) => Assert.Empty(DataKey.Check(key));

    [Fact]
    public void Ten_errors_of_paths() => Catalogue.VerifyErrors(
        ContainerPath.Check, ["", "data", "./data", "../data", "~/data", " /data", "C:\\data", "/data:ro", "/a\tb", "/a\n", "/a\u0001"]);

    [Fact]
    public void Ten_errors_of_modes() => Catalogue.Verify(
        FilePermissions.Parse, ["", "0", "44", "04440", "1440", "0888", "u=r", "-440", "0o440", "440 ", "4.4"]);

    [Fact]
    public void Ten_errors_of_keys() => Catalogue.VerifyErrors(
        DataKey.Check, ["", ".", "..", "..data", "a b", "a/b", "a:b", "caf\u00e9", "a\n", "$A", new string('k', 254)]);

    [Fact]
    public void Random_texts_are_read_or_reported() => Fuzz.Run(["/var/lib/data", "0440", "tls.crt"], text =>
    {
        Fuzz.AssertSound(text, Parsed.Of(text, ContainerPath.Check(text)));
        Fuzz.AssertSound(text, Parsed.Of(text, DataKey.Check(text)));
        Fuzz.AssertSound(text, FilePermissions.Parse(text));
    });
}
