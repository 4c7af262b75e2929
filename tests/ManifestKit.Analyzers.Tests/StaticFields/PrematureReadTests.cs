using ManifestKit.Analyzers.Tests.Testing;
using ManifestKit.Testing;

namespace ManifestKit.Analyzers.Tests.StaticFields;

/// <summary>MK8009: what an initializer itself reads before it has its value.</summary>
public sealed class PrematureReadTests
{
    [Theory]
    [InlineData("static readonly App Web = new() { Name = \"web\", Resources = [|Small|] };")]
    [InlineData("static readonly App Web = new() { Name = \"web\", Resources = [|Sample.Small|] };")]
    [InlineData("static readonly App Web = Unknown(new App { Name = \"web\", Resources = [|Small|] });")]
    [InlineData("static readonly App Web = new() { Name = \"web\", Resources = [|Small|] with { MemoryRequest = \"1Gi\" } };")]
    [InlineData("static readonly Resources Large = [|Small|] with { MemoryRequest = \"1Gi\" };")]
    [InlineData("static readonly Resources? Chosen = Unknown(true) ? [|Small|] : null;")]
    [InlineData("static readonly Resources? Chosen = Unknown<Resources?>(null) ?? [|Small|];")]
    [InlineData("static readonly string? Cpu = [|Small|].CpuRequest?.ToString();")]
    [InlineData("static readonly string Text = $\"cpu: {[|Small|].CpuRequest}\";")]
    [InlineData("static readonly (string, Resources) Pair = (\"small\", [|Small|]);")]
    [InlineData("static Resources Large = [|Small|];")]
    [InlineData("static Resources Large { get; } = [|Small|];")]
    [InlineData("static Resources Large { get; set; } = [|Small|];")]
    [InlineData("static readonly Resources[] All = [[|Small|]];")]
    [InlineData("static event Func<string>? Asked = [|Small|].ToString;")]
    [InlineData("static Resources Large = [|Small|], Larger = [|Small|];")]
    [InlineData("static readonly Resources Twice = Unknown([|Small|]) ?? Small;")]
    public void A_field_below_is_found_where_an_initializer_reads_it_first(string member) => StaticMembers.Find(member + StaticMembers.Small);

    [Theory]
    [InlineData("static readonly string Registry = \"ghcr.io\";")]
    [InlineData("static string Registry = \"ghcr.io\";")]
    [InlineData("static string Registry { get; } = \"ghcr.io\";")]
    [InlineData("static string Registry { get => field; } = \"ghcr.io\";")]
    public void What_is_read_is_a_field_or_a_property_with_an_initializer(string registry)
        => StaticMembers.Find("""static readonly string Image = [|Registry|] + "/web:1";""" + registry);

    [Theory]
    [InlineData("const string Registry = \"ghcr.io\";")]
    [InlineData("static string Registry => \"ghcr.io\";")]
    [InlineData("static string Registry { get { return \"ghcr.io\"; } }")]
    [InlineData("static string? Registry;")]
    [InlineData("static string? Registry { get; set; }")]
    [InlineData("static string? Registry = null;")]
    [InlineData("static string Registry = null!;")]
    [InlineData("static string? Registry = default;")]
    [InlineData("static string? Registry = default(string);")]
    [InlineData("static bool Registry = false;")]
    [InlineData("static int Registry = 0;")]
    [InlineData("static readonly string Registry; static Sample() { Registry = \"ghcr.io\"; }")]
    public void What_no_initializer_changes_is_right(string registry)
        => StaticMembers.AreRight("""static readonly string Image = Registry + "/web:1";""" + registry);

    [Fact]
    public void What_stands_above_is_right()
        => StaticMembers.AreRight(StaticMembers.Small + """static readonly App Web = new() { Name = "web", Resources = Small };""");

    [Fact]
    public void What_belongs_to_an_object_finds_the_values_of_its_type()
        => StaticMembers.AreRight("""class Service { public App Web { get; } = new() { Name = "web", Resources = Small }; App shop = new() { Name = "shop", Resources = Small }; static Resources Small = new(); }""");

    [Fact]
    public void The_environment_of_a_variation_is_read_at_once_and_what_it_changes_later()
        => StaticMembers.Find(
            """
            static readonly App Web = new() { Name = "web", Variations = { [[|Live|]] = app => app with { Resources = Small } } };
            static readonly DeploymentEnvironment Live = new() { Name = "live", Platform = Platform.Compose };
            """ + StaticMembers.Small);

    [Theory]
    [InlineData("static readonly App A = new() { Name = \"a\", DependsOn = [[|A|]] };")]
    [InlineData("static readonly App A = new() { Name = \"a\", DependsOn = [[|B|]] }; static App B => A;")]
    public void A_field_has_no_value_in_its_own_initializer(string members)
        => Assert.Contains("its own initializer is still running. Leave it out here", StaticMembers.Find(members), StringComparison.Ordinal);

    [Fact]
    public void What_an_initializer_of_its_own_reads_later_is_right()
        => StaticMembers.AreRight("""static readonly App A = new() { Name = "a", Variations = { [Staging] = _ => A } };""");

    [Theory]
    [InlineData(
        "static readonly Resources Large = [|Small|];",
        "'Small' has no value yet: static fields get their values in the order in which they stand. Move it above 'Large', or make it a property with '=>'.")]
    [InlineData(
        "static readonly Resources Large = [|Usual|]; static Resources Usual => Small;",
        "'Small' has no value yet where 'Usual' reads it: static fields get their values in the order in which they stand. Move it above 'Large', or make it a property with '=>'.")]
    public void It_says_why_and_what_to_do(string members, string message) => Assert.Equal(message, StaticMembers.Find(members + StaticMembers.Small));

    [Fact]
    public void Its_page_shows_what_is_wrong_and_what_is_right()
    {
        var blocks = File.ReadAllText(Repository.PathOf("docs/rules/MK8009.md")).Split("```csharp").Skip(1).Select(b => b[..b.IndexOf("```", StringComparison.Ordinal)]);
        var found = blocks.Select(b => Sample.Of(("Sample.cs", $"static class Sample {{ {b} }}")).Live().Select(d => d.Id));
        Assert.Equal([["MK8009"], [], []], found);
    }

    [Fact]
    public async Task What_is_half_written_does_no_harm()
    {
        const string Source = """
            using ManifestKit;
            static class Sample
            {
                static readonly App Web = new() { Name = "web", Resources = Usual(), Variations = { [Live] = app => app with { Image = "a:1" } } };
                static Resources Usual() => Small with { CpuRequest = "1" };
                static Resources Small { get; } = new();
                static readonly DeploymentEnvironment Live = new() { Name = "live" };
            }
            """;
        for (var length = 0; length < Source.Length; length += 9)
        {
            var found = await Compilations.Analyzed(Compilations.Of([("A.cs", Source[..length])], Compilations.References)).GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
            Assert.DoesNotContain(found, d => d.Id == "AD0001");
        }
    }

    [Fact]
    public void A_pragma_silences_it()
        => StaticMembers.AreRight($"\n#pragma warning disable MK8009\nstatic readonly Resources Large = Small;\n#pragma warning restore MK8009\n{StaticMembers.Small}");

    [Fact]
    public void An_editor_config_sets_its_severity()
    {
        var sample = Sample.Of(("Sample.cs", $"static class Sample {{ static readonly Resources Large = Small; {StaticMembers.Small} }}"));
        Assert.Equal(["Error"], sample.Live().Select(d => d.Severity.ToString()));
        Assert.Empty(sample.With(new EditorConfig("root = true\n[*.cs]\ndotnet_diagnostic.MK8009.severity = none\n")).Live());
    }
}
