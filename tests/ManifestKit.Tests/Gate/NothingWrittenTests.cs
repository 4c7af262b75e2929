using ManifestKit.Testing;

namespace ManifestKit.Tests.Gate;

public sealed class NothingWrittenTests
{
    [Theory]
    [InlineData("10m", 0)]
    [InlineData("10 MB", 2)]
    public void A_file_that_would_be_rejected_keeps_all_files_from_being_written(string size, int exitCode)
    {
        using var folder = new TemporaryFolder();
        var output = folder.PathOf("output");
        Stack Shop() => new()
        {
            Name = "shop",
            Environments = [new() { Name = "production", Platform = Platform.Compose }],
            Gateways =
            [
                new() { Name = "web", Controller = GatewayController.Nginx, Sites = [new() { Host = "shop.example", Routes = [], MaxBodySize = size }] },
            ],
        };

        Assert.Equal(exitCode, ManifestKitHost.Run(["--output", output], Shop));
        Assert.Equal(exitCode == 0, Directory.Exists(output));
    }
}
