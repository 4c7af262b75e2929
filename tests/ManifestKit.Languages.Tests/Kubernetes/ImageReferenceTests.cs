using ManifestKit.Languages.Kubernetes;

namespace ManifestKit.Languages.Tests.Kubernetes;

public sealed class ImageReferenceTests
{
    private const string Digest = "sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    private static readonly string[] Samples =
    [
        "nginx", "nginx:1.29.3", "ghcr.io/team/app:v1", "localhost:5000/a/b__c--d@" + Digest, "[::1]:5000/x", "a.b/c:d@" + Digest, "Foo/bar",
    ];

    [Theory]
    [InlineData("nginx", null, "nginx", null, null, "docker.io/library/nginx", true)]
    [InlineData("grafana/grafana:12.3.0", null, "grafana/grafana", "12.3.0", null, "docker.io/grafana/grafana", false)]
    [InlineData("ghcr.io/team/app:main", "ghcr.io", "team/app", "main", null, "ghcr.io/team/app", true)]
    [InlineData("localhost:5000/app:latest@" + Digest, "localhost:5000", "app", "latest", Digest, "localhost:5000/app", false)]
    [InlineData("localhost/app:1", "localhost", "app", "1", null, "localhost/app", false)]
    [InlineData("registry:5000/app", "registry:5000", "app", null, null, "registry:5000/app", true)]
    [InlineData("registry:5000", null, "registry", "5000", null, "docker.io/library/registry", false)]
    [InlineData("[::1]:5000/x:2", "[::1]:5000", "x", "2", null, "[::1]:5000/x", false)]
    public void Parts(string text, string? registry, string path, string? tag, string? digest, string fullName, bool mutable)
    {
        var image = ImageReference.Parse(text).Value;
        Assert.Equal((registry, path, tag, digest), (image.Registry, image.Path, image.Tag, image.Digest));
        Assert.Equal(fullName, image.FullName);
        Assert.Equal(mutable, image.IsMutable);
        Assert.Equal(text, image.ToString());
    }

    [Fact]
    public void Another_tag() => Assert.Equal("ghcr.io/a:2", ImageReference.Parse("ghcr.io/a:1@" + Digest).Value.WithTag("2").ToString());

    [Fact]
    public void Ten_errors() => Catalogue.Verify(
        ImageReference.Parse,
        [
            "", "https://ghcr.io/app", "MyApp:1", "nginx:", "nginx:-1", "nginx@sha256:abc", "nginx@latest", "ghcr.io:99999/app",
            "team//app", "ghcr.io/", "nginx :1", "-host.io/app",
        ]);

    [Fact]
    public void Random_texts_are_read_or_reported_and_print_as_they_were() => Fuzz.Run(Samples, text =>
    {
        var parsed = ImageReference.Parse(text);
        Fuzz.AssertSound(text, parsed);
        if (parsed.Success)
            Assert.Equal(text, parsed.Value.ToString());
    });
}
