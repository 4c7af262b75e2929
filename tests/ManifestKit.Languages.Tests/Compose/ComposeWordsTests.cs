using ManifestKit.Languages.Compose;

namespace ManifestKit.Languages.Tests.Compose;

public sealed class ComposeWordsTests
{
    [Theory]
    [InlineData("POSTGRES_PASSWORD", true)]
    [InlineData("_x1", true)]
    [InlineData("", false)]
    [InlineData("1A", false)]
    [InlineData("A-B", false)]
    public void Environment_variable_names(string name, bool valid)
        => Assert.Equal(valid, EnvironmentVariableName.Check(name).Count == 0);

    [Theory]
    [InlineData("shop_api-1.x", true)]
    [InlineData("9a", true)]
    [InlineData("a", false)]
    [InlineData("", false)]
    [InlineData("_api", false)]
    [InlineData("shop api", false)]
    public void Container_names(string name, bool valid) => Assert.Equal(valid, ContainerName.Check(name).Count == 0);

    [Theory]
    [InlineData("service_started")]
    [InlineData("service_healthy")]
    [InlineData("service_completed_successfully")]
    public void Conditions(string condition) => Assert.Empty(DependsOnCondition.Check(condition));

    [Theory]
    [InlineData("healthy", "Write service_healthy")]
    [InlineData("Service_Started", "Write service_started")]
    [InlineData("ready", "expected service_started, service_healthy")]
    public void Wrong_conditions(string condition, string expected)
        => Assert.Contains(expected, Assert.Single(DependsOnCondition.Check(condition)).Message, StringComparison.Ordinal);

    [Fact]
    public void Ten_errors_of_names() => Catalogue.VerifyErrors(
        EnvironmentVariableName.Check, ["", "1A", "A-B", "A B", "A.B", "$A", "A=B", "caf\u00e9", "A\n", "9"]);

    [Theory]
    [InlineData("Logging__Level", true)]
    [InlineData("a.b-c:d", true)]
    [InlineData("", false)]
    [InlineData("A B", false)]
    [InlineData("A=B", false)]
    [InlineData("caf\u00e9", false)]
    public void Variable_names_in_containers(string name, bool valid) => Assert.Equal(valid, EnvironmentVariableName.CheckInContainer(name).Count == 0);

    [Fact]
    public void Ten_errors_of_containers() => Catalogue.VerifyErrors(
        ContainerName.Check, ["", "a", "-", "_api", ".api", "-api", "shop api", "shop/api", "caf\u00e9", "api\n"]);

    [Fact]
    public void Ten_errors_of_conditions() => Catalogue.VerifyErrors(
        DependsOnCondition.Check,
        ["", "healthy", "started", "completed", "Service_Started", " service_healthy", "ready", "service_completed", "service-healthy", "true"]);

    [Fact]
    public void Random_texts_are_valid_or_reported() => Fuzz.Run(["POSTGRES_PASSWORD", "service_healthy", "_x1"], text =>
    {
        Fuzz.AssertSound(text, Parsed.Of(text, EnvironmentVariableName.Check(text)));
        Fuzz.AssertSound(text, Parsed.Of(text, ContainerName.Check(text)));
        Fuzz.AssertSound(text, Parsed.Of(text, DependsOnCondition.Check(text)));
    });
}
