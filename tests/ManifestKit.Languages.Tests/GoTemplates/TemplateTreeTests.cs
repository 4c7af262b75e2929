using ManifestKit.Languages.GoTemplates;
using ManifestKit.Testing;

namespace ManifestKit.Languages.Tests.GoTemplates;

public sealed class TemplateTreeTests
{
    [Fact]
    public void What_is_printed_reads_back_as_the_same_tree()
    {
        var generator = new TemplateGenerator(Seed.Random());
        for (var i = 0; i < 5_000; i++)
        {
            var tree = generator.Nodes();
            var printed = TemplatePrinter.Print(tree);
            var parsed = new TemplateParser(printed).Parse();
            Assert.True(parsed.Success, printed + "\n" + string.Join("\n", parsed.Errors));
            Assert.Equal(TemplateTree.Show(tree), TemplateTree.Show(parsed.Value));
        }
    }

    [Theory]
    [InlineData("a  {{- $value -}}  b", "a{{$value}}b")]
    [InlineData("{{if .Value}}a{{else if true}}b{{else}}c{{end}}", "{{if .Value}}a{{else}}{{if true}}b{{else}}c{{end}}{{end}}")]
    [InlineData("{{  printf   \"%v\"  ( len   .Labels ) }}", "{{printf \"%v\" (len .Labels)}}")]
    [InlineData("{{- /* c */ -}} x", "{{/* c */}}x")]
    [InlineData("{ {{- 1 }}", "{ {{- 1}}")]
    public void Canonical_form(string text, string canonical)
        => Assert.Equal(canonical, GoTemplate.Parse(text, TemplateDialect.PrometheusRule).Value.ToString());

    [Fact]
    public void Nodes_know_their_places()
    {
        var template = GoTemplate.Parse("a {{ if $value }}b{{ end }}", TemplateDialect.PrometheusRule).Value;
        Assert.Equal([new TextSpan(0, 2), new TextSpan(2, 15)], template.Nodes.Select(node => node.Span));
        var branch = Assert.IsType<BranchNode>(template.Nodes[1]);
        Assert.Equal(new TextSpan(8, 6), branch.Pipeline.Span);
        Assert.Equal(new TextSpan(17, 1), Assert.Single(branch.Body).Span);
    }

    [Fact]
    public void Deep_nesting_is_reported()
    {
        Assert.NotEmpty(Parse(string.Concat(Enumerable.Repeat("{{if true}}", 100_000))).Errors);
        Assert.NotEmpty(Parse("{{" + new string('(', 100_000)).Errors);
        Assert.NotEmpty(Parse("{{" + new string('(', 100_000) + "1" + new string(')', 100_000) + "}}").Errors);
    }

    private static Parsed<GoTemplate> Parse(string text) => GoTemplate.Parse(text, TemplateDialect.PrometheusRule);
}
