using System.Text.Json.Nodes;
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

    private JsonNode Merged(string overriding) => rendered.Document("merged " + overriding, () =>
    {
        var environment = Path.GetFileNameWithoutExtension(overriding)["compose.".Length..];
        var result = RealTool.DockerCompose.Run(
            [
                "--env-file", $"{environment}.env.example",
                "-f", "compose.yaml",
                "-f", Path.GetFileName(overriding),
                "--profile", "*",
                "config", "--format", "json",
            ],
            rendered.PathOf(Path.GetDirectoryName(overriding)!));
        Assert.Equal("", result.Error);
        return JsonNode.Parse(result.Succeeded())!;
    });
}
