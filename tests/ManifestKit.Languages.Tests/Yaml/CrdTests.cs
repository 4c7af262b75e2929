using ManifestKit.Languages.Json;
using ManifestKit.Languages.Yaml;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ManifestKit.Languages.Tests.Yaml;

/// <summary>Published custom resource definitions, read as YamlDotNet reads them. An environment variable names their folder.</summary>
public sealed class CrdTests
{
    private const string Variable = "MANIFESTKIT_CRDS";

    [Fact]
    public void Published_definitions_are_read_as_YamlDotNet_reads_them()
    {
        var folder = Environment.GetEnvironmentVariable(Variable);
        if (folder is null)
            Assert.Skip($"Set {Variable} to a folder with custom resource definitions.");
        var files = Directory.GetFiles(folder, "*.yaml");
        Assert.NotEmpty(files);
        foreach (var file in files)
        {
            var text = File.ReadAllText(file);
            var expected = new YamlStream();
            expected.Load(new StringReader(text));
            var actual = YamlReader.ParseAll(text).Value;
            Assert.Equal(expected.Documents.Count, actual.Count);
            for (var i = 0; i < actual.Count; i++)
                AssertSame(expected.Documents[i].RootNode, actual[i], Path.GetFileName(file));
        }
    }

    internal static void AssertSame(YamlNode expected, DataNode actual, string path)
    {
        switch (expected)
        {
            case YamlMappingNode mapping:
                var map = Assert.IsType<DataMap>(actual);
                Assert.Equal(mapping.Children.Keys.Select(key => ((YamlScalarNode)key).Value), map.Select(entry => entry.Key));
                foreach (var (entry, child) in map.Zip(mapping.Children))
                    AssertSame(child.Value, entry.Value, $"{path}/{entry.Key}");
                break;
            case YamlSequenceNode sequence:
                var list = Assert.IsType<DataList>(actual);
                Assert.Equal(sequence.Children.Count, list.Count);
                for (var i = 0; i < list.Count; i++)
                    AssertSame(sequence.Children[i], list[i], $"{path}/{i}");
                break;
            case YamlScalarNode scalar:
                var found = Assert.IsType<DataScalar>(actual);
                Assert.True(scalar.Value == found.Text, $"{path}: expected {scalar.Value}, found {found.Text}");
                Assert.True(scalar.Style == ScalarStyle.Plain || found.Kind == DataKind.String, path);
                break;
        }
    }
}
