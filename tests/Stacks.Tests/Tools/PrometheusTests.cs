using System.Text.Json.Nodes;
using ManifestKit.Testing;
using Stacks.Tests.Rendered;

namespace Stacks.Tests.Tools;

/// <summary>promtool reads every configuration and every rule file.</summary>
public sealed class PrometheusTests(RenderedFolder rendered)
{
    private const string PodFiles = "/var/run/secrets/kubernetes.io/serviceaccount";

    public static TheoryData<string> Configurations => RenderedPaths.Matching("*/prometheus/*/prometheus.yml");

    public static TheoryData<string> RuleFiles => RenderedPaths.Matching("*/prometheus/*/rules/*.yml");

    [Theory]
    [MemberData(nameof(Configurations))]
    public void Configuration_is_valid(string path) =>
        RealTool.Promtool.Run(["check", "config", "--syntax-only", rendered.PathOf(path)]).Succeeded();

    [Theory]
    [MemberData(nameof(Configurations))]
    public void Configuration_finds_its_rules_and_files(string path)
    {
        using var folder = new TemporaryFolder();
        foreach (var rules in Directory.GetFiles(rendered.PathOf(Path.GetDirectoryName(path)! + "/rules")))
            folder.Write($"rules/{Path.GetFileName(rules)}", File.ReadAllText(rules));
        folder.Write("pod/token", "token");
        folder.Write("pod/ca.crt", "certificate");

        // JSON is YAML: the tree is written back with the files that only a pod has.
        var configuration = folder.Write("prometheus.yml", WithFilesOf(YamlTree.Read(rendered.Text(path)), folder.PathOf("pod"))!.ToJsonString());

        var report = RealTool.Promtool.Run(["check", "config", "--lint=all", "--lint-fatal", configuration]).Succeeded();
        Assert.Contains("rule files found", report, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(RuleFiles))]
    public void Rules_are_valid(string path) =>
        RealTool.Promtool.Run(["check", "rules", "--lint=all", "--lint-fatal", rendered.PathOf(path)]).Succeeded();

    private static JsonNode? WithFilesOf(JsonNode? node, string pod) => node switch
    {
        JsonObject map => new JsonObject(map.Select(member => KeyValuePair.Create(member.Key, WithFilesOf(member.Value, pod)))),
        JsonArray list => new JsonArray([.. list.Select(item => WithFilesOf(item, pod))]),
        JsonValue value when value.TryGetValue<string>(out var text) && text.StartsWith(PodFiles, StringComparison.Ordinal) => pod + text[PodFiles.Length..],
        _ => node?.DeepClone(),
    };
}
