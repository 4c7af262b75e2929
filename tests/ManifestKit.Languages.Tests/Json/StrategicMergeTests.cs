using ManifestKit.Languages.Json;
using ManifestKit.Languages.Yaml;
using ManifestKit.Testing;

namespace ManifestKit.Languages.Tests.Json;

public sealed class StrategicMergeTests
{
    private const string Base = """
        apiVersion: apps/v1
        kind: Deployment
        metadata: {name: web, finalizers: [a.example/x, b.example/x], labels: {tier: front, team: one}}
        spec:
          replicas: 1
          template:
            spec:
              tolerations: [{key: a}, {key: b}]
              volumes: [{name: tmp, emptyDir: {}}, {name: data, emptyDir: {}}]
              containers:
              - name: app
                image: app:1
                args: [one, two]
                env: [{name: HOST, value: db}, {name: PORT, value: "1"}]
                ports: [{name: http, containerPort: 80}, {name: dns, containerPort: 53, protocol: UDP}]
              - {name: side, image: side:1}
        """;

    public static TheoryData<string, string> Patches => new()
    {
        { "scalar and map", "spec: {replicas: 3}\nmetadata: {labels: {team: null, new: x}}" },
        { "list replaced", "spec: {template: {spec: {tolerations: [{key: c}]}}}" },
        { "env prepended", "spec: {template: {spec: {containers: [{name: app, env: [{name: FULL, value: $(HOST)}, {name: PORT, value: '2'}]}]}}}" },
        { "value and valueFrom", "spec: {template: {spec: {containers: [{name: app, env: [{name: HOST, valueFrom: {fieldRef: {fieldPath: a}}}]}]}}}" },
        { "container moved to the front", "spec: {template: {spec: {containers: [{name: side, image: side:2}]}}}" },
        { "container deleted", "spec: {template: {spec: {containers: [{name: side, $patch: delete}]}}}" },
        { "container replaced", "spec: {template: {spec: {containers: [{name: app, image: x, $patch: replace}]}}}" },
        { "list replaced by directive", "spec: {template: {spec: {containers: [{$patch: replace}, {name: only, image: x}]}}}" },
        { "map replaced by directive", "metadata: {labels: {$patch: replace, only: x}}" },
        { "map deleted", "metadata: {labels: {$patch: delete}}" },
        { "two volume sources", "spec: {template: {spec: {volumes: [{name: data, configMap: {name: c}}]}}}" },
        { "finalizers", "metadata: {finalizers: [c.example/x]}" },
        { "port with protocol", "spec: {template: {spec: {containers: [{name: app, ports: [{containerPort: 53, protocol: UDP, name: dns2}]}]}}}" },
        { "port without protocol", "spec: {template: {spec: {containers: [{name: app, ports: [{containerPort: 80, name: web}]}]}}}" },
        { "new port", "spec: {template: {spec: {containers: [{name: app, ports: [{containerPort: 443, name: https}]}]}}}" },
        { "new port with protocol", "spec: {template: {spec: {containers: [{name: app, ports: [{containerPort: 443, protocol: TCP, name: https}]}]}}}" },
        { "port deleted", "spec: {template: {spec: {containers: [{name: app, ports: [{containerPort: 80, $patch: delete}]}]}}}" },
        { "new container with nulls", "spec: {template: {spec: {containers: [{name: new, image: n, command: null, env: [{name: A, value: b}]}]}}}" },
    };

    [Theory]
    [MemberData(nameof(Patches))]
    public void Kustomize_agrees(string name, string patch)
    {
        _ = name;
        using var folder = new TemporaryFolder();
        folder.Write("base.yaml", Base);
        var whole = WithHead((DataMap)Yaml(patch));
        folder.Write("patch.yaml", whole.ToString());
        folder.Write("kustomization.yaml", "resources: [base.yaml]\npatches: [{path: patch.yaml}]");
        var built = RealTool.Kubectl.Run(["kustomize", folder.FullName]).Succeeded();
        var merged = StrategicMerge.Apply(Yaml(Base), whole, PodMergeSchema.Deployment, StrategicMergeFlavor.Kustomize);
        Assert.Empty(merged.Errors);
        Assert.True(Yaml(built).DeepEquals(merged.Value), $"expected {Yaml(built)}\nfound    {merged.Value}");
    }

    public static TheoryData<string, string> Directives => new()
    {
        { "primitives deleted", "metadata: {$deleteFromPrimitiveList/finalizers: [a.example/x]}" },
        { "primitives deleted and added", "metadata: {$deleteFromPrimitiveList/finalizers: [a.example/x], finalizers: [c.example/x]}" },
        { "keys retained", "spec: {template: {spec: {volumes: [{name: data, $retainKeys: [name, configMap], configMap: {name: c}}]}}}" },
        { "order", "spec: {template: {spec: {containers: [{name: app, $setElementOrder/env: [{name: PORT}, {name: N}, {name: HOST}], env: [{name: N, value: x}]}]}}}" },
        { "order of some", "spec: {template: {spec: {$setElementOrder/containers: [{name: new}, {name: app}], containers: [{name: new, image: n}]}}}" },
        { "order alone", "spec: {template: {spec: {$setElementOrder/containers: [{name: side}, {name: app}]}}}" },
        { "new map with null", "spec: {template: {metadata: {labels: {a: b, c: null}, annotations: {$patch: replace, x: y}}}}" },
        { "new map with directive", "spec: {strategy: {$patch: replace, type: Recreate}}" },
        { "map for nothing", "spec: {strategy: {type: Recreate, rollingUpdate: null}}" },
        { "list deleted by null", "spec: {template: {spec: {tolerations: null}}}" },
    };

    [Theory]
    [MemberData(nameof(Patches))]
    [MemberData(nameof(Directives))]
    public void Kubectl_agrees(string name, string patch)
    {
        _ = name;
        using var folder = new TemporaryFolder();
        var target = folder.Write("base.yaml", Base);
        var change = folder.Write("patch.yaml", Yaml(patch).ToString());
        var patched = RealTool.Kubectl.Run(["patch", "--local", "-f", target, "--type=strategic", "--patch-file", change, "-o", "json"]).Succeeded();
        var merged = StrategicMerge.Apply(Yaml(Base), Yaml(patch), PodMergeSchema.Deployment, StrategicMergeFlavor.Kubernetes);
        Assert.Empty(merged.Errors);
        Assert.True(Yaml(patched).DeepEquals(merged.Value), $"expected {Yaml(patched)}\nfound    {merged.Value}");
    }

    [Theory]
    [InlineData("metadata: {finalizers: [c]}", "/metadata/finalizers", """["c","a.example/x","b.example/x"]""")]
    [InlineData("metadata: {$deleteFromPrimitiveList/finalizers: [a.example/x]}", "/metadata/finalizers", """["b.example/x"]""")]
    [InlineData("metadata: {labels: {$retainKeys: [team], team: two}}", "/metadata/labels", """{"team":"two"}""")]
    [InlineData("metadata: {labels: {$patch: replace, a: b}}", "/metadata/labels", """{"a":"b"}""")]
    [InlineData("metadata: {labels: {tier: null}}", "/metadata/labels", """{"team":"one"}""")]
    [InlineData("spec: {template: {spec: {tolerations: [{key: c}]}}}", "/spec/template/spec/tolerations", """[{"key":"c"}]""")]
    [InlineData(
        "spec: {template: {spec: {containers: [{name: app, env: [{name: NEW, value: x}]}]}}}",
        "/spec/template/spec/containers/0/env",
        """[{"name":"NEW","value":"x"},{"name":"HOST","value":"db"},{"name":"PORT","value":"1"}]""")]
    [InlineData(
        "spec: {template: {spec: {volumes: [{name: tmp, $patch: delete}, {name: data, $retainKeys: [name, configMap], configMap: {name: c}}]}}}",
        "/spec/template/spec/volumes",
        """[{"name":"data","configMap":{"name":"c"}}]""")]
    [InlineData(
        "spec: {template: {spec: {containers: [{name: app, $setElementOrder/env: [{name: PORT}, {name: NEW}, {name: HOST}], env: [{name: NEW, value: x}]}]}}}",
        "/spec/template/spec/containers/0/env",
        """[{"name":"PORT","value":"1"},{"name":"NEW","value":"x"},{"name":"HOST","value":"db"}]""")]
    public void The_api_server_merges_so(string patch, string path, string expected)
    {
        var merged = StrategicMerge.Apply(Yaml(Base), Yaml(patch), PodMergeSchema.Deployment, StrategicMergeFlavor.Kubernetes).Value;
        Assert.Equal(expected, JsonPointer.Parse(path).Value.Find(merged)!.ToString());
    }

    [Theory]
    [InlineData("spec: {template: {spec: {containers: [{image: x}]}}}")]
    [InlineData("metadata: {labels: {$patch: remove}}")]
    [InlineData("metadata: {labels: [a]}")]
    public void What_cannot_be_merged_is_an_error(string patch) =>
        Assert.NotEmpty(StrategicMerge.Apply(Yaml(Base), Yaml(patch), PodMergeSchema.Deployment, StrategicMergeFlavor.Kustomize).Errors);

    /// <summary>The patch with what Kustomize finds its object by.</summary>
    private static DataMap WithHead(DataMap patch)
    {
        var head = (DataMap)Yaml("{apiVersion: apps/v1, kind: Deployment, metadata: {name: web}}");
        var metadata = ((DataMap)head["metadata"]!).Concat((IEnumerable<DataEntry>?)patch["metadata"] ?? []);
        return new DataMap(
        [
            .. head.Where(entry => entry.Key != "metadata"),
            new DataEntry("metadata", new DataMap(metadata)),
            .. patch.Where(entry => entry.Key != "metadata"),
        ]);
    }

    private static DataNode Yaml(string text) => YamlReader.Parse(text).Value;

    [Fact]
    public void Random_patches_are_merged_or_refused()
    {
        var random = Seed.Random();
        for (var run = 0; run < Fuzz.Runs; run++)
        {
            var (target, patch) = (Value(random, 4), Value(random, 4));
            foreach (var flavor in (StrategicMergeFlavor[])[StrategicMergeFlavor.Kubernetes, StrategicMergeFlavor.Kustomize])
            {
                var merged = StrategicMerge.Apply(target, patch, PodMergeSchema.Deployment, flavor);
                Assert.True(merged.Success || merged.Errors[0].Message.Length > 0, $"{target} and {patch}");
            }
        }
    }

    // Words of the schema and of the directives, so that most of the code is reached.
    private static DataNode Value(Random random, int depth)
    {
        string[] names =
        [
            "spec", "template", "containers", "env", "ports", "metadata", "finalizers", "name", "containerPort", "protocol",
            "$patch", "$retainKeys", "$setElementOrder/containers", "$deleteFromPrimitiveList/finalizers",
        ];
        string[] texts = ["delete", "replace", "merge", "a", "name", "1"];
        return random.Next(depth == 0 ? 2 : 6) switch
        {
            0 => DataScalar.Of(texts[random.Next(texts.Length)]),
            1 => DataScalar.Null,
            2 => new DataList(Enumerable.Range(0, random.Next(4)).Select(_ => Value(random, depth - 1))),
            _ => new DataMap(names.Where(_ => random.Next(4) == 0).Select(name => new DataEntry(name, Value(random, depth - 1)))),
        };
    }
}
