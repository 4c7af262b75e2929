using System.Text.Json.Nodes;
using ManifestKit.Languages.Compose;
using ManifestKit.Languages.Json;
using ManifestKit.Languages.Yaml;
using ManifestKit.Testing;
using Stacks.Tests.Rendered;

namespace Stacks.Tests.Tools;

/// <summary>Compose reads every base with every override and its example of variables.</summary>
public sealed class ComposeTests(RenderedFolder rendered)
{
    public static TheoryData<string> Overrides => RenderedPaths.Matching("*/compose/compose.*.yaml");

    [Theory]
    [MemberData(nameof(Overrides))]
    public void Configuration_is_complete_with_the_example_of_variables(string overriding) =>
        Assert.NotEmpty(Merged(overriding)["services"]!.AsObject());

    [Theory]
    [MemberData(nameof(Overrides))]
    public void Every_file_of_the_output_that_a_service_mounts_is_rendered(string overriding)
    {
        var root = rendered.PathOf("");
        var sources = Merged(overriding)["services"]!.AsObject()
            .SelectMany(service => service.Value!["volumes"]?.AsArray() ?? [])
            .Where(volume => volume!["type"]!.ToString() == "bind")
            .Select(volume => volume!["source"]!.ToString())
            .Where(source => source.StartsWith(root, StringComparison.Ordinal));

        Assert.All(sources, source => Assert.True(Path.Exists(source), $"'{source[root.Length..]}' is mounted, and not rendered."));
    }

    [Theory]
    [MemberData(nameof(Overrides))]
    public void Compose_merges_the_files_as_the_proof_does(string overriding)
    {
        var folder = Path.GetDirectoryName(overriding)!;
        var merged = ComposeMerge.Merge(Map($"{folder}/compose.yaml"), Map(overriding)).Value;
        var environment = Path.GetFileNameWithoutExtension(overriding)["compose.".Length..];
        var file = $"{folder}/merged.{environment}.json";
        File.WriteAllText(rendered.PathOf(file), merged.ToString());

        Assert.Equal(Normal(Configuration(overriding, "compose.yaml", Path.GetFileName(overriding))), Normal(Configuration(overriding, Path.GetFileName(file))));

        // The order of mounts, ports and the like means nothing.
        static string Normal(string json) => ComposeMerge.Normalize((DataMap)JsonReader.Parse(json).Value).ToString();
    }

    [Theory]
    [MemberData(nameof(Overrides))]
    public void Every_variable_that_the_files_read_is_in_the_example(string overriding)
    {
        var folder = Path.GetDirectoryName(overriding)!;
        var environment = Path.GetFileNameWithoutExtension(overriding)["compose.".Length..];
        var example = VariablesFile.Read(rendered.Text($"{folder}/{environment}.env.example"));
        var files = ((string[])[$"{folder}/compose.yaml", overriding]).Select(Map).ToList();
        var read = files.SelectMany(Texts).SelectMany(text => ComposeText.Parse(text).Value.Variables()).Select(variable => variable.Name)
            .Concat(files.SelectMany(SecretVariables));

        Assert.Equal(read.Distinct().Order(StringComparer.Ordinal), example.Select(variable => variable.Key).Order(StringComparer.Ordinal));

        static IEnumerable<string> SecretVariables(DataMap file) =>
            (file["secrets"] as DataMap)?.Select(secret => ((secret.Value as DataMap)?["environment"] as DataScalar)?.Text).OfType<string>() ?? [];
    }

    private DataMap Map(string path) => (DataMap)YamlReader.Parse(rendered.Text(path)).Value;

    private static IEnumerable<string> Texts(DataNode node) => node switch
    {
        DataMap map => map.SelectMany(entry => Texts(entry.Value)),
        DataList list => list.SelectMany(Texts),
        DataScalar { Kind: DataKind.String } text => [text.Text],
        _ => [],
    };

    private JsonNode Merged(string overriding) =>
        rendered.Document("merged " + overriding, () => JsonNode.Parse(Configuration(overriding, "compose.yaml", Path.GetFileName(overriding)))!);

    private string Configuration(string overriding, params IEnumerable<string> files)
    {
        var environment = Path.GetFileNameWithoutExtension(overriding)["compose.".Length..];
        var result = RealTool.DockerCompose.Run(
            ["--env-file", $"{environment}.env.example", .. files.SelectMany(file => (string[])["-f", file]), "--profile", "*", "config", "--format", "json"],
            rendered.PathOf(Path.GetDirectoryName(overriding)!));
        Assert.Equal("", result.Error);
        return result.Succeeded();
    }
}
