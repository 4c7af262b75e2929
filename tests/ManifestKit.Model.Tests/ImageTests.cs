namespace ManifestKit.Model.Tests;

public sealed class ImageTests
{
    private const string Digest = "sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

    [Theory]
    [InlineData("redis", "redis", null, null)]
    [InlineData("redis:7-alpine", "redis", "7-alpine", null)]
    [InlineData("ghcr.io/acme/shop:2.7.0", "ghcr.io/acme/shop", "2.7.0", null)]
    [InlineData("localhost:5000/shop", "localhost:5000/shop", null, null)]
    [InlineData("localhost:5000/shop:2", "localhost:5000/shop", "2", null)]
    [InlineData($"redis@{Digest}", "redis", null, Digest)]
    [InlineData($"localhost:5000/redis:7@{Digest}", "localhost:5000/redis", "7", Digest)]
    public void A_reference_is_taken_apart_and_put_together_again(string reference, string repository, string? tag, string? digest)
    {
        Image image = reference;

        Assert.Equal(repository, image.Repository.Literal);
        Assert.Equal(tag, image.Tag?.Literal);
        Assert.Equal(digest, image.Digest);
        Assert.Equal(reference, image.ToString());
    }
}
