using ManifestKit.Rules;
using ManifestKit.Testing;

namespace ManifestKit.Tests.Rules;

public sealed class SourceSeveritiesTests : IDisposable
{
    private static readonly Rule Warning = RuleCatalogue.All.Single(rule => rule.Id == "MK1001");
    private static readonly Rule Error = RuleCatalogue.All.Single(rule => rule.Id == "MK1004");

    private readonly TemporaryFolder _folder = new();

    [Theory]
    [InlineData("#pragma warning disable MK1001\nnew()", 2, true)]
    [InlineData("  # pragma warning disable CS1591, MK1001 // because\nnew()", 2, true)]
    [InlineData("#pragma warning disable\nnew()", 2, true)]
    [InlineData("#pragma warning disable MK1001\n#pragma warning restore MK1001\nnew()", 3, false)]
    [InlineData("#pragma warning disable MK1001\n#pragma warning restore\nnew()", 3, false)]
    [InlineData("#pragma warning disable\n#pragma warning restore MK1001\nnew()", 3, false)]
    [InlineData("#pragma warning disable MK1002\nnew()", 2, false)]
    [InlineData("new()\n#pragma warning disable MK1001", 1, false)]
    [InlineData("// #pragma warning disable MK1001\nnew()", 2, false)]
    public void A_pragma_silences_the_lines_below_it(string source, int line, bool silenced)
    {
        _folder.Write("Shop.cs", source);
        Assert.Equal(silenced ? null : RuleSeverity.Warning, Severity(Warning, line));
    }

    [Theory]
    [InlineData("none", null)]
    [InlineData("silent", null)]
    [InlineData("suggestion", RuleSeverity.Info)]
    [InlineData("warning", RuleSeverity.Warning)]
    [InlineData("error", RuleSeverity.Error)]
    [InlineData("default", RuleSeverity.Warning)]
    public void A_configuration_says_how_bad_a_rule_is(string severity, RuleSeverity? expected)
    {
        _folder.Write(".editorconfig", $"root = true\n\n[*.cs]\n# A comment.\nDotnet_Diagnostic.mk1001.Severity = {severity}\n");
        _folder.Write("src/Shop.cs", "new()");
        Assert.Equal(expected, Severity(Warning, 1, "src/Shop.cs"));
    }

    [Fact]
    public void The_nearest_configuration_holds_and_the_last_section_of_it()
    {
        const string key = "dotnet_diagnostic.MK1001.severity";
        _folder.Write(".editorconfig", $"root = true\n[*.cs]\n{key} = none\n");
        _folder.Write("a/.editorconfig", $"[*.cs]\n{key} = none\n[Shop.cs]\n{key} = error\n");
        _folder.Write("b/.editorconfig", "root = true\n[*.cs]\nindent_size = 4\n");
        Assert.Equal(RuleSeverity.Error, Severity(Warning, 1, "a/Shop.cs"));
        Assert.Null(Severity(Warning, 1, "a/Other.cs"));
        Assert.Null(Severity(Warning, 1, "c/d/Shop.cs"));
        Assert.Equal(RuleSeverity.Warning, Severity(Warning, 1, "b/Shop.cs"));
    }

    [Fact]
    public void An_error_cannot_be_silenced()
    {
        _folder.Write(".editorconfig", "root = true\n[*.cs]\ndotnet_diagnostic.MK1004.severity = none\n");
        _folder.Write("Shop.cs", "#pragma warning disable MK1004\nnew()");
        Assert.Equal(RuleSeverity.Error, Severity(Error, 2));
    }

    public void Dispose() => _folder.Dispose();

    private RuleSeverity? Severity(Rule rule, int line, string file = "Shop.cs") => new SourceSeverities(new()).Of(rule, new(_folder.PathOf(file), line));
}
