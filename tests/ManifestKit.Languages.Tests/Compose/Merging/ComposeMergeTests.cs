using ManifestKit.Languages.Compose;
using ManifestKit.Languages.Json;
using ManifestKit.Languages.Yaml;
using ManifestKit.Testing;

namespace ManifestKit.Languages.Tests.Compose.Merging;

public sealed class ComposeMergeTests
{
    public static TheoryData<string> Cases => [.. ComposeMergeCase.All.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Merges_as_stated(string name)
    {
        var (earlier, later, expected) = ComposeMergeCase.All[name];
        var merged = ComposeMerge.Merge(Map(ComposeMergeCase.File(earlier)), Map(ComposeMergeCase.File(later))).Value;
        var service = ((DataMap)merged["services"]!)["api"]!;
        Assert.Equal(((DataMap)ComposeMerge.Normalize(Map(ComposeMergeCase.File(expected)))["services"]!)["api"]!.ToString(), service.ToString());
        Assert.DoesNotContain("!", service.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Compose_reads_two_files_as_the_merged_one(string name)
    {
        var (earlier, later, _) = ComposeMergeCase.All[name];
        using var folder = new TemporaryFolder();
        folder.Write("earlier.yaml", ComposeMergeCase.File(earlier));
        folder.Write("later.yaml", ComposeMergeCase.File(later));
        folder.Write("merged.yaml", ComposeMerge.Merge(Map(ComposeMergeCase.File(earlier)), Map(ComposeMergeCase.File(later))).Value.ToString());

        Assert.Equal(Config("earlier.yaml", "later.yaml"), Config("merged.yaml"));

        // Compose gives lists in the order of the files; where the order means nothing it is not compared.
        string Config(params string[] files)
        {
            var result = RealTool.DockerCompose.Run(
                ["-p", "test", .. files.SelectMany(file => (string[])["-f", file]), "--profile", "*", "config"],
                folder.PathOf(""));
            Assert.Equal("", result.Error);
            return ComposeMerge.Normalize(Map(result.Succeeded())).ToString();
        }
    }

    [Fact]
    public void Values_of_different_kinds_are_an_error_at_the_later_one()
    {
        const string later = "services: {api: {ports: {a: 1}}}";
        var merged = ComposeMerge.Merge(Map("services: {api: {ports: ['80:80']}}"), Map(later));
        var error = Assert.Single(merged.Errors);
        Assert.Equal("{a: 1}", later.Substring(error.Span.Start, error.Span.Length));
        Assert.Equal("Found a Map at /services/api/ports, where the earlier file has a List. Give both the same form, or write '!override' before it.", error.Message);
    }

    [Fact]
    public void Nothing_is_merged_with_a_file_to_itself()
    {
        foreach (var (earlier, _, _) in ComposeMergeCase.All.Values)
        {
            var file = Map(ComposeMergeCase.File(earlier));
            if (!earlier.Contains("security_opt", StringComparison.Ordinal))
                Assert.Equal(ComposeMerge.Normalize(file).ToString(), ComposeMerge.Merge(file, file).Value.ToString());
        }
    }

    [Fact]
    public void Random_files_are_merged_without_an_exception() => Fuzz.Run(
        ["services: {api: {", "ports: [", "environment: ", "!reset ", "!override ", "{A: 1}", "[A=1, B]", "}}", "]", "null", "volumes: ['a:b']"],
        text =>
        {
            if (YamlReader.Parse(text).ValueOrDefault is DataMap map)
            {
                ComposeMerge.Merge(map, map);
                ComposeMerge.Merge(Map(ComposeMergeCase.File("{image: a, ports: ['80:80'], environment: [A=1]}")), map);
            }
        });

    private static DataMap Map(string yaml) => (DataMap)YamlReader.Parse(yaml).Value;
}
