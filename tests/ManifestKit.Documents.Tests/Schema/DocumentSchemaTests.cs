using ManifestKit.Compose;
using ManifestKit.Grafana;
using ManifestKit.Kubernetes.Apps.V1;
using ManifestKit.Languages.JsonSchema;
using ManifestKit.Languages.Yaml;
using ManifestKit.Prometheus;

namespace ManifestKit.Documents.Tests.Schema;

public sealed class DocumentSchemaTests
{
    private const string Deployment = """
        apiVersion: apps/v1
        kind: Deployment
        metadata:
          name: api
        spec:
          replicas: 2
          selector:
            matchLabels:
              app: api
          template:
            spec:
              containers:
                - name: api
                  image: api:1
                  imagePullPolicy: Always
                  resources:
                    limits:
                      memory: 512Mi
                  livenessProbe:
                    httpGet:
                      port: http
        """;

    [Fact]
    public void A_complete_document_fits() => Assert.Empty(Violations<Deployment>(Deployment));

    [Theory]
    [InlineData("- name: api", "- stdin: true", "/spec/template/spec/containers/0", "name")]
    [InlineData("imagePullPolicy: Always", "imagePullPolicy: Sometimes", "/spec/template/spec/containers/0/imagePullPolicy", "IfNotPresent")]
    [InlineData("memory: 512Mi", "memory: 512 MB", "/spec/template/spec/containers/0/resources/limits/memory", "512 MB")]
    [InlineData("replicas: 2", "replica: 2", "/spec/replica", "did you mean 'replicas'")]
    [InlineData("replicas: 2", "replicas: \"2\"", "/spec/replicas", "whole number")]
    [InlineData("replicas: 2", "replicas: 3000000000", "/spec/replicas", "3000000000")]
    [InlineData("port: http", "port: true", "/spec/template/spec/containers/0/livenessProbe/httpGet/port", "string")]
    [InlineData("kind: Deployment", "kind: StatefulSet", "/kind", "Deployment")]
    public void What_a_mutation_breaks_is_found_at_its_place(string text, string mutated, string path, string message)
    {
        var document = Deployment.Replace(text, mutated, StringComparison.Ordinal);
        Assert.NotEqual(Deployment, document);
        var violation = Assert.Single(Violations<Deployment>(document));
        Assert.Equal(path, violation.InstancePath);
        Assert.Contains(message, violation.Message, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_patch_may_leave_out_and_remove_but_not_invent()
    {
        var schema = DocumentSchema.OfPatch(SchemaFacts.OfKind("apps/v1", "Deployment")!);
        var patch = "apiVersion: apps/v1\nkind: Deployment\nmetadata: {name: api}\nspec:\n  replicas: null\n  template:\n    spec:\n      containers: [{name: api, $patch: delete}]\n";
        Assert.Empty(schema.Validate(YamlReader.Parse(patch).Value));
        Assert.NotEmpty(schema.Validate(YamlReader.Parse(patch.Replace("replicas", "replica", StringComparison.Ordinal)).Value));
    }

    [Theory]
    [InlineData("groups: [{name: a, interval: 1h30m, rules: [{alert: A, expr: up}, {record: a:b, expr: up}]}]", true)]
    [InlineData("groups: [{name: a, interval: 90 seconds, rules: []}]", false)]
    [InlineData("groups: [{name: a, interval: '', rules: []}]", false)]
    [InlineData("groups: [{name: a, rules: [{alert: A, record: a, expr: up}]}]", false)]
    [InlineData("groups: [{name: a, rules: [{alert: A}]}]", false)]
    public void Rules_are_alerts_or_recordings(string yaml, bool fits) => Assert.Equal(fits, Violations<RuleFile>(yaml).Count == 0);

    [Theory]
    [InlineData("services: {api: {image: a, healthcheck: {interval: 1m30s, timeout: '${TIMEOUT}'}, x-note: 1}}", true)]
    [InlineData("services: {api: {image: a, healthcheck: {interval: soon}}}", false)]
    [InlineData("services: {api: {imagee: a}}", false)]
    public void A_Compose_file_has_no_fields_but_its_own_and_extensions(string yaml, bool fits) =>
        Assert.Equal(fits, Violations<ComposeFile>(yaml).Count == 0);

    [Fact]
    public void The_type_of_a_panel_decides_which_fields_it_has()
    {
        Assert.Empty(Violations<Dashboard>("title: A\npanels: [{type: timeseries, title: B, targets: [{refId: A, expr: up}]}, {type: plugin, options: {any: 1}}]"));
        var violation = Assert.Single(Violations<Dashboard>("title: A\npanels: [{type: timeseries, titel: B}]"));
        Assert.Equal("/panels/0/titel", violation.InstancePath);
    }

    [Fact]
    public void Every_class_of_every_format_has_a_schema()
    {
        var roots = SchemaFacts.Formats.SelectMany(format => SchemaFacts.Format(format).Values).Where(type => type.Kind is not null || IsReachedByNone(type)).ToList();
        Assert.True(roots.Count > 100);
        Assert.All(roots, root => Assert.Empty(CompiledSchema.Compile(SchemaTree.Of(root, isPatch: false)).Errors));
        Assert.All(roots, root => Assert.Empty(CompiledSchema.Compile(SchemaTree.Of(root, isPatch: true)).Errors));
    }

    [Fact]
    public void A_class_finds_its_facts_in_the_format_that_has_them()
    {
        Assert.Equal("ManifestKit.Kubernetes.Core.V1.Service", SchemaFacts.OfClass(typeof(Kubernetes.Core.V1.Service))?.Name);
        Assert.Equal("ManifestKit.Prometheus.RuleFile", SchemaFacts.OfClass(typeof(RuleFile))?.Name);
        Assert.Equal("ManifestKit.Grafana.Provisioning.DatasourceFile", SchemaFacts.OfClass(typeof(Grafana.Provisioning.DatasourceFile))?.Name);
        Assert.Null(SchemaFacts.OfClass(typeof(DataDocument)));
    }

    private static bool IsReachedByNone(SchemaType type) => type.Fields.Count > 0 && type.Name.EndsWith("File", StringComparison.Ordinal);

    private static IReadOnlyList<SchemaViolation> Violations<T>(string yaml)
        where T : IDocument => DocumentSchema.Of(SchemaFacts.OfClass(typeof(T))!).Validate(YamlReader.Parse(yaml).Value);
}
