using ManifestKit.Languages.GoTemplates;

namespace ManifestKit.Languages.Tests.GoTemplates;

public sealed class GoTemplateTests
{
    private static readonly string[] Samples =
    [
        "Instance {{ $labels.instance }} at {{ $value | humanize }}", "{{- /* c */ -}}{{ range $k, $v := .Labels }}{{ $k }}={{ $v }}{{ else }}-{{ end }}",
        "{{ with query \"up\" }}{{ . | first | value }}{{ end }}", "{{ if gt $value 1.5 }}a{{ else if true }}b{{ end }}", "{{ printf `%d` (len .Labels) }}",
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

    [Theory]
    [InlineData("{{ range .Alerts.Firing }}{{ .Labels.job }} {{ .StartsAt.Unix }}{{ $.Receiver }}{{ end }}")]
    [InlineData("{{ with index .Alerts 0 }}{{ .Anything }}{{ end }}")]
    [InlineData("{{ range .CommonLabels.SortedPairs }}{{ .Name }}={{ .Value }}{{ end }}")]
    [InlineData("{{ (.CommonLabels.Remove (stringSlice \"a\")).Names | join \", \" }}")]
    [InlineData("{{ range $i, $alert := .Alerts }}{{ $alert.Annotations.summary | toUpper }}{{ end }}")]
    public void Data_of_notifications(string text) => Assert.Empty(GoTemplate.Parse(text, TemplateDialect.Alertmanager).Errors);

    [Fact]
    public void Ten_errors() => Catalogue.Verify(
        text => GoTemplate.Parse(text, TemplateDialect.PrometheusRule),
        [
            "{{ $labels.job", "{{ labels.job }}", "{{ $label.job }}", "{{ }}", "{{ $value | }}", "{{ if $value }}x", "{{ end }}", "{{ else }}",
            "{{ $value | humanise }}", "{{ (len $labels }}", "{{ $labels.a-b }}", "{{ \"a }}", "{{ template x }}", "{{ /* c }}", "{{/* c }}",
            "{{ 1 | 2 }}", "{{ $x = 1 }}", "{{ print \"a\"\"b\" }}",
        ]);

    [Fact]
    public void Ten_errors_of_arguments() => Catalogue.Verify(
        text => GoTemplate.Parse(text, TemplateDialect.PrometheusRule),
        [
            "{{ humanize }}", "{{ $value | humanize 1 }}", "{{ humanize \"many\" }}", "{{ match \"(\" $labels.job }}", "{{ reReplaceAll \"a\" \"b\" }}",
            "{{ query \"sum(up\" }}", "{{ parseDuration \"5x\" }}", "{{ toUpper 1 }}", "{{ printf \"%d %s\" 1 }}", "{{ $value 1 }}", "{{ now 1 }}",
            "{{ nil }}", "{{ $labels.job | \"a\" }}",
        ]);

    [Fact]
    public void Ten_errors_of_fields() => Catalogue.Verify(
        text => GoTemplate.Parse(text, TemplateDialect.Alertmanager),
        [
            "{{ .Alerts.Fireing }}", "{{ .CommonLabel.job }}", "{{ .Labels.job }}", "{{ range .Alerts }}{{ .Label.job }}{{ end }}",
            "{{ range .Alerts }}{{ .CommonLabels.job }}{{ end }}", "{{ .Status.Firing }}", "{{ with .GroupLabels }}{{ .SortedPairs.Keys }}{{ end }}",
            "{{ range .Alerts.Firing }}{{ .startsAt }}{{ end }}", "{{ range $a := .Alerts }}{{ $a.Anotations.summary }}{{ end }}", "{{ $labels.job }}",
            "{{ .ExternalUrl }}", "{{ .CommonLabels.SortedPairs.Names.x }}",
        ]);

    [Fact]
    public void Random_texts_are_read_or_reported() => Fuzz.Run(Samples, text =>
    {
        var parsed = GoTemplate.Parse(text, TemplateDialect.PrometheusRule);
        Fuzz.AssertSound(text, parsed);
        if (parsed.Success)
            Assert.Equal(parsed.Value.ToString(), GoTemplate.Parse(parsed.Value.ToString(), TemplateDialect.PrometheusRule).Value.ToString());
    });
}
