using ManifestKit.Analyzers.Tests.Testing;
using Microsoft.CodeAnalysis;

namespace ManifestKit.Analyzers.Tests.Rules;

/// <summary>What a team can say about a rule in its own project.</summary>
public sealed class SeverityTests
{
    private const string Bad = """Apps = [new() { Name = "api", Image = "redis:latest", Scaling = new() { Min = 5, Max = 2 } }],""";

    [Fact]
    public void Without_a_word_a_rule_has_its_own_severity()
        => Assert.Equal([("MK1001", DiagnosticSeverity.Warning), ("MK1004", DiagnosticSeverity.Error)], Severities(""));

    [Theory]
    [InlineData("error", DiagnosticSeverity.Error)]
    [InlineData("warning", DiagnosticSeverity.Warning)]
    [InlineData("suggestion", DiagnosticSeverity.Info)]
    public void An_editor_config_sets_it(string severity, DiagnosticSeverity expected)
        => Assert.Equal(
            [("MK1001", expected), ("MK1004", DiagnosticSeverity.Error)],
            Severities($"dotnet_diagnostic.MK1001.severity = {severity}"));

    [Fact]
    public void An_editor_config_switches_a_rule_off()
        => Assert.Equal([("MK1004", DiagnosticSeverity.Error)], Severities("dotnet_diagnostic.MK1001.severity = none"));

    [Fact]
    public void A_pragma_switches_a_rule_off_for_some_lines()
    {
        var found = Sample.Stack(
            """
            Apps =
            [
            #pragma warning disable MK1001 // pinned by the registry
                new() { Name = "a", Image = "redis:latest" },
            #pragma warning restore MK1001
                new() { Name = "b", Image = "redis:latest" },
            ],
            """).Live();
        Assert.Contains("new() { Name = \"b\"", Line(Assert.Single(found)), StringComparison.Ordinal);
    }

    [Fact]
    public void What_lacks_requests_and_limits_can_be_allowed_one_and_not_the_other()
    {
        var sample = Sample.Stack("""Apps = [new() { Name = "api", Image = "redis:7.4.1" }],""", environments: "production");
        Assert.Equal(["MK1028", "MK8007"], sample.Live().Select(d => d.Id).Order(StringComparer.Ordinal));
        Assert.Contains("no CpuRequest and no MemoryRequest", sample.InMemory().Single(f => f.Id == "MK1028").Message, StringComparison.Ordinal);

        var allowed = sample.With(new EditorConfig("root = true\n[*.cs]\ndotnet_diagnostic.MK8007.severity = none\n"));
        Assert.Equal(["MK1028"], allowed.Live().Select(d => d.Id));
    }

    private static IEnumerable<(string, DiagnosticSeverity)> Severities(string setting)
        => Sample.Stack(Bad).With(new EditorConfig($"root = true\n[*.cs]\n{setting}\n")).Live().Select(d => (d.Id, d.Severity));

    private static string Line(Diagnostic diagnostic)
        => diagnostic.Location.SourceTree!.GetText().Lines[diagnostic.Location.GetLineSpan().StartLinePosition.Line].ToString();
}
