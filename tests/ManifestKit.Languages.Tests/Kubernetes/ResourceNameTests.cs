using ManifestKit.Languages.Kubernetes;

namespace ManifestKit.Languages.Tests.Kubernetes;

public sealed class ResourceNameTests
{
    private static readonly string[] Samples = ["cpu", "memory", "hugepages-2Mi", "example.com/gpu", "requests.cpu", "limits.hugepages-1Gi", "512Mi"];

    [Theory]
    [InlineData("cpu")]
    [InlineData("ephemeral-storage")]
    [InlineData("hugepages-1Gi")]
    [InlineData("nvidia.com/gpu")]
    public void Valid_names(string name) => Assert.Empty(ResourceName.Check(name));

    [Fact]
    public void Ten_errors() => Catalogue.VerifyErrors(
        ResourceName.Check,
        ["", "CPU", "memmory", "gpu", "storage", "requests.cpu", "hugepages-", "hugepages-big", "kubernetes.io/gpu", "nvidia.com/", "requests.example.com/x"]);

    [Theory]
    [InlineData("cpu", "500m", true)]
    [InlineData("memory", "512Mi", true)]
    [InlineData("memory", "512m", false)]
    [InlineData("hugepages-2Mi", "4Mi", true)]
    [InlineData("hugepages-2Mi", "3Mi", false)]
    [InlineData("nvidia.com/gpu", "1", true)]
    [InlineData("nvidia.com/gpu", "500m", false)]
    [InlineData("nvidia.com/gpu", "-1", false)]
    public void Amounts(string name, string amount, bool valid) => Assert.Equal(valid, ResourceName.CheckAmount(name, amount).Count == 0);

    [Theory]
    [InlineData("limits.cpu", "1m", true)]
    [InlineData("limits.cpu", "1Mi", false)]
    [InlineData("requests.memory", "1Mi", true)]
    [InlineData("requests.memory", "2Mi", false)]
    [InlineData("limits.hugepages-2Mi", "1", true)]
    public void Divisors(string field, string divisor, bool valid)
        => Assert.Equal(valid, ResourceField.Parse(field).Value.CheckDivisor(divisor).Count == 0);

    [Fact]
    public void Ten_field_errors() => Catalogue.Verify(
        ResourceField.Parse,
        ["", "cpu", "memory", "limit.cpu", "limits.", "limits.gpu", "requests.nvidia.com/gpu", "limits.hugepages-x", "Limits.cpu", "limits.cpu "]);

    [Fact]
    public void Random_texts_are_read_or_reported() => Fuzz.Run(Samples, text =>
    {
        Fuzz.AssertSound(text, Parsed.Of(text, ResourceName.Check(text)));
        Fuzz.AssertSound(text, Parsed.Of(text, ResourceName.CheckAmount("hugepages-2Mi", text)));
        var field = ResourceField.Parse(text);
        Fuzz.AssertSound(text, field);
        if (field.Success)
            Assert.Equal(text, field.Value.ToString());
    });
}
