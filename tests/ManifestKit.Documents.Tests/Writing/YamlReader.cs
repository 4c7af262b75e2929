using ManifestKit.Languages.Json;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ManifestKit.Documents.Tests.Writing;

/// <summary>Reads YAML with the parser of YamlDotNet and with the tables of one version of YAML.</summary>
internal static class YamlReader
{
    public static DataNode Read(ReadOnlyMemory<byte> utf8, YamlTags tags) => Assert.Single(ReadAll(utf8, tags));

    public static List<DataNode> ReadAll(ReadOnlyMemory<byte> utf8, YamlTags tags)
    {
        var parser = new Parser(new StringReader(System.Text.Encoding.UTF8.GetString(utf8.Span)));
        List<DataNode> documents = [];
        parser.Consume<StreamStart>();
        while (parser.TryConsume<DocumentStart>(out _))
        {
            documents.Add(Value(parser, tags));
            parser.Consume<DocumentEnd>();
        }

        return documents;
    }

    private static DataNode Value(Parser parser, YamlTags tags)
    {
        if (parser.TryConsume<YamlDotNet.Core.Events.Scalar>(out var scalar))
            return scalar.Style == ScalarStyle.Plain ? tags.Resolve(scalar.Value) : Node.Of(scalar.Value);
        return parser.TryConsume<SequenceStart>(out _) ? List(parser, tags) : Map(parser, tags);
    }

    private static DataList List(Parser parser, YamlTags tags)
    {
        List<DataNode> items = [];
        while (!parser.TryConsume<SequenceEnd>(out _))
            items.Add(Value(parser, tags));
        return Node.List(items);
    }

    private static DataMap Map(Parser parser, YamlTags tags)
    {
        List<(string Key, DataNode Value)> entries = [];
        parser.Consume<MappingStart>();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = Assert.IsType<DataScalar>(Value(parser, tags));
            Assert.Equal(DataKind.String, key.Kind);
            entries.Add((key.Text, Value(parser, tags)));
        }

        return Node.Map(entries);
    }
}
