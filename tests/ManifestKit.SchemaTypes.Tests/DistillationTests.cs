using System.Text.Json;
using ManifestKit.Distiller;
using ManifestKit.Documents;
using ManifestKit.SchemaTypes.Crds;
using ManifestKit.Testing;

namespace ManifestKit.SchemaTypes.Tests;

/// <summary>These need the published schemas, in the folder that the environment variable MANIFESTKIT_SCHEMAS names.</summary>
public sealed class DistillationTests
{
    private const string Variable = "MANIFESTKIT_SCHEMAS";

    [Fact]
    public void Committed_facts_are_what_the_distiller_makes()
    {
        foreach (var (name, text) in Distillation.Run(Folder()))
        {
            Assert.Equal(text, File.ReadAllText(Repository.PathOf("generators/ManifestKit.Documents/Facts/" + name)));
        }
    }

    [Fact]
    public void No_kind_of_the_schema_is_lost()
    {
        using var schema = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Folder(), "kubernetes/definitions-v1.36.json")));
        var definitions = schema.RootElement.TryGetProperty("definitions", out var inner) ? inner : schema.RootElement;
        var expected = definitions.EnumerateObject()
            .Where(definition => definition.Value.TryGetProperty("x-kubernetes-group-version-kind", out _))
            .Select(definition => Distillation.KubernetesName(definition.Name))
            .Where(name => !name.EndsWith("List", StringComparison.Ordinal))
            .ToHashSet(StringComparer.Ordinal);
        Assert.Subset(expected, Distillation.LeftOutKinds.Keys.ToHashSet(StringComparer.Ordinal));
        expected.ExceptWith(Distillation.LeftOutKinds.Keys);
        var kinds = SchemaFacts.Format("kubernetes").Values.Where(type => type.Kind is not null).Select(type => type.Name["ManifestKit.Kubernetes.".Length..]);
        Assert.Equal(expected.Order(StringComparer.Ordinal), kinds.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_custom_resource_is_lost()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(Folder(), "crds"), "*.yaml"))
        {
            var (resources, errors) = CrdReader.Read(File.ReadAllText(file));
            Assert.Empty(errors);
            Assert.True(resources.Any(resource => SchemaFacts.OfKind($"{resource.Group}/{resource.Version}", resource.Kind) is not null), file);
        }
    }

    [Theory]
    [InlineData("compose/compose-spec.json", "$defs/service", "compose", "ManifestKit.Compose.Service")]
    [InlineData("kustomize/kustomization.json", "definitions/Kustomization", "kustomize", "ManifestKit.Kustomize.Kustomization")]
    [InlineData("prometheus/prometheus.json", "", "prometheus", "ManifestKit.Prometheus.PrometheusConfig")]
    [InlineData("prometheus/prometheus-alertmanager.json", "definitions/receiver", "alertmanager", "ManifestKit.Alertmanager.Receiver")]
    [InlineData("grafana/timeseries.jsonschema.json", "definitions/GraphFieldConfig", "grafana", "ManifestKit.Grafana.TimeseriesFieldConfig")]
    [InlineData("grafana/dashboard.jsonschema.json", "definitions/VariableModel", "grafana", "ManifestKit.Grafana.VariableModel")]
    [InlineData("grafana/prometheus.jsonschema.json", "definitions/Dataquery", "grafana", "ManifestKit.Grafana.PrometheusQuery")]
    public void No_member_of_the_schema_is_lost(string file, string path, string format, string type)
    {
        using var schema = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Folder(), file)));
        var element = path.Split('/', StringSplitOptions.RemoveEmptyEntries).Aggregate(schema.RootElement, (parent, name) => parent.GetProperty(name));
        var known = SchemaFacts.Format(format)[type];
        foreach (var property in element.GetProperty("properties").EnumerateObject())
        {
            Assert.True(known.Field(property.Name) is not null, property.Name);
        }
    }

    private static string Folder()
    {
        var folder = System.Environment.GetEnvironmentVariable(Variable);
        Assert.SkipWhen(folder is null, $"Set {Variable} to the folder with the published schemas.");
        return folder!;
    }
}
