using ManifestKit.Languages.Kubernetes;

namespace ManifestKit.Languages.Tests.Kubernetes;

public sealed class TimeZoneNameTests
{
    [Theory]
    [InlineData("UTC")]
    [InlineData("Etc/UTC")]
    [InlineData("Europe/Paris")]
    [InlineData("America/Argentina/Buenos_Aires")]
    [InlineData("Etc/GMT+12")]
    [InlineData("Zulu")]
    public void Known_zones(string name) => Assert.Empty(TimeZoneName.Check(name));

    [Fact]
    public void Ten_errors() => Catalogue.VerifyErrors(
        TimeZoneName.Check, ["", "Local", "europe/paris", "Europe/Pariss", "Europe/", "Paris", "+02:00", "UTC+2", " UTC", "Europe Paris", "Mars/Olympus"]);
}
