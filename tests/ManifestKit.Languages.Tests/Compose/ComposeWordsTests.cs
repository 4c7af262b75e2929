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
    [InlineData("service_started")]
    [InlineData("service_healthy")]
    [InlineData("service_completed_successfully")]
    public void Conditions(string condition) => Assert.Empty(DependsOnCondition.Check(condition));

    [Theory]
    [InlineData("healthy", "write service_healthy")]
    [InlineData("Service_Started", "write service_started")]
    [InlineData("ready", "expected service_started, service_healthy")]
    public void Wrong_conditions(string condition, string expected)
        => Assert.Contains(expected, Assert.Single(DependsOnCondition.Check(condition)).Message, StringComparison.Ordinal);
}
