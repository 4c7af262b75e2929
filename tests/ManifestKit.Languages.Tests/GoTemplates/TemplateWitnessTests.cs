using ManifestKit.Languages.GoTemplates;
using ManifestKit.Testing;

namespace ManifestKit.Languages.Tests.GoTemplates;

/// <summary>Asks promtool which templates it reads; it does not expand them, so it does not see wrong arguments and fields.</summary>
public sealed class TemplateWitnessTests
{
    [Theory]
    [InlineData("{{ $labels.job }}")]
    [InlineData("{{if true}}a{{else if false}}b{{end}}")]
    [InlineData("{{range $i, $l := $labels}}{{if $i}}{{break}}{{end}}{{end}}")]
    [InlineData("{{define `a`}}x{{end}}{{template `a`}}")]
    [InlineData("{{block `a` .}}x{{end}}")]
    [InlineData("{{/* c */}}{{- /* d */ -}}")]
    [InlineData("{{(query `up` | first).Value}}")]
    [InlineData("{{if true}}{{define `a`}}{{end}}{{end}}")]
    [InlineData("{{$x, $y := 1}}")]
    [InlineData("{{1 | 2}}")]
    [InlineData("{{ $label }}")]
    [InlineData("{{ humanise 1 }}")]
    [InlineData("{{ tmpl `a` . }}")]
    [InlineData("{{..Value}}")]
    [InlineData("{{print`a``b`}}")]
    [InlineData("{{ /* c */}}")]
    [InlineData("{{else}}")]
    [InlineData("{{break}}")]
    [InlineData("{{range .Labels}}{{else if true}}{{end}}")]
    [InlineData("{{\"a\".b}}")]
    [InlineData("{{if}}a{{end}}")]
    [InlineData("{{(1}}")]
    [InlineData("{{1)}}")]
    public void Promtool_and_the_parser_agree(string template)
    {
        using var folder = new TemporaryFolder();
        var rules = "groups:\n- name: g\n  rules:\n  - alert: A\n    expr: up == 0\n    annotations:\n      summary: '" + template + "'\n";
        folder.Write("rules.yaml", rules);
        var accepted = RealTool.Promtool.Run(["check", "rules", "rules.yaml"], folder.FullName).ExitCode == 0;
        Assert.Equal(accepted, GoTemplate.Parse(template, TemplateDialect.PrometheusRule).Success);
    }
}
