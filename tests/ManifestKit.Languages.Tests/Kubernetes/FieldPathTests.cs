using ManifestKit.Languages.Kubernetes;

namespace ManifestKit.Languages.Tests.Kubernetes;

public sealed class FieldPathTests
{
    private static readonly string[] Samples =
        ["metadata.name", "metadata.labels['app.kubernetes.io/name']", "spec.nodeName", "status.podIPs", "metadata.annotations", "metadata.labels[''']']"];

    [Theory]
    [InlineData("metadata.name", true, true)]
    [InlineData("metadata.labels['a']", true, true)]
    [InlineData("metadata.annotations['example.com/a']", true, true)]
    [InlineData("metadata.labels", false, true)]
    [InlineData("spec.nodeName", true, false)]
    [InlineData("status.podIP", true, false)]
    [InlineData("spec.containers", false, false)]
    [InlineData("metadata.labels['a'].b", false, false)]
    public void Fields_depend_on_the_place(string text, bool inVariable, bool inVolume)
    {
        Assert.Equal(inVariable, FieldPath.Parse(text, FieldPathUse.EnvironmentVariable).Success);
        Assert.Equal(inVolume, FieldPath.Parse(text, FieldPathUse.Volume).Success);
    }

    [Fact]
    public void A_key_is_kept() => Assert.Equal(
        new FieldPath("metadata.labels", "app.kubernetes.io/name"),
        FieldPath.Parse("metadata.labels['app.kubernetes.io/name']", FieldPathUse.Volume).Value);

    [Fact]
    public void Ten_errors() => Catalogue.Verify(
        text => FieldPath.Parse(text, FieldPathUse.EnvironmentVariable),
        [
            "", "metadata.nam", "metadata.labels", "metadata.labels.app", "metadata.labels[app]", "metadata.labels['']", "metadata.name['a']",
            "metadata.labels['a b']", "spec.nodename", "status.phase", "metadata.annotations['a'",
        ]);

    [Fact]
    public void A_volume_has_no_status() => Catalogue.Verify(
        text => FieldPath.Parse(text, FieldPathUse.Volume), ["status.podIP", "spec.nodeName", "metadata.label"]);

    [Fact]
    public void Random_texts_are_read_or_reported_and_print_as_they_were() => Fuzz.Run(Samples, text =>
    {
        var parsed = FieldPath.Parse(text, FieldPathUse.EnvironmentVariable);
        Fuzz.AssertSound(text, parsed);
        if (parsed.Success)
            Assert.Equal(text, parsed.Value.ToString());
    });
}
