using ManifestKit.Languages.GoTemplates;

namespace ManifestKit.Languages.Tests.GoTemplates;

public sealed class GoTemplateTests
{
    private static readonly string[] Samples =
    [
        "Instance {{ $labels.instance }} at {{ $value | humanize }}", "{{- /* c */ -}}{{ range $i, $a := .Alerts }}{{ $a.Name }}{{ else }}-{{ end }}",
        "{{ with query \"up\" }}{{ . | first | value }}{{ end }}", "{{ if gt $value 1.5 }}a{{ else if true }}b{{ end }}", "{{ printf `%d` (len .X) }}",
    ];

    [Fact]
    public void Every_sample_is_valid() => Assert.All(Samples, text => Assert.Empty(GoTemplate.Parse(text, TemplateDialect.PrometheusRule).Errors));

    [Fact]
    public void References_are_known_with_their_places()
    {
        var template = GoTemplate.Parse("{{ $labels.job }} {{ .Labels.pod }} {{ $externalLabels.dc }} {{ .Value | humanize }}", TemplateDialect.PrometheusRule).Value;
        Assert.Equal(["job", "pod"], template.Labels.Select(label => label.Fields[^1]));
        Assert.Equal(new TextSpan(3, 11), template.Labels.First().Span);
        Assert.Equal("dc", Assert.Single(template.ExternalLabels).Fields[0]);
        Assert.True(template.UsesValue);
        Assert.Equal(["humanize"], template.Functions);
    }

    [Fact]
    public void Alertmanager_knows_other_functions()
    {
        Assert.Empty(GoTemplate.Parse("{{ .GroupLabels.SortedPairs.Values | join \",\" }}", TemplateDialect.Alertmanager).Errors);
        Assert.Single(GoTemplate.Parse("{{ humanize 1 }}", TemplateDialect.Alertmanager).Errors);
    }

    [Fact]
    public void Ten_errors() => Catalogue.Verify(
        text => GoTemplate.Parse(text, TemplateDialect.PrometheusRule),
        [
            "{{ $labels.job", "{{ labels.job }}", "{{ $label.job }}", "{{ }}", "{{ $value | }}", "{{ if $value }}x", "{{ end }}", "{{ else }}",
            "{{ $value | humanise }}", "{{ (len $labels }}", "{{ $labels.a-b }}", "{{ \"a }}", "{{ template x }}", "{{ /* c }}",
        ]);

    [Fact]
    public void Random_texts_are_read_or_reported() => Fuzz.Run(
        Samples, text => Fuzz.AssertSound(text, GoTemplate.Parse(text, TemplateDialect.PrometheusRule)));
}
