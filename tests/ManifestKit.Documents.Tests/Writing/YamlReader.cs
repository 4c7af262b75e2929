using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ManifestKit.Documents.Tests.Writing;

/// <summary>Reads YAML with the parser of YamlDotNet and with the tables of one version of YAML.</summary>
internal static class YamlReader
{
    public static DocumentNode Read(ReadOnlyMemory<byte> utf8, YamlTags tags) => Assert.Single(ReadAll(utf8, tags));

    public static List<DocumentNode> ReadAll(ReadOnlyMemory<byte> utf8, YamlTags tags)
    {
        var parser = new Parser(new StringReader(System.Text.Encoding.UTF8.GetString(utf8.Span)));
        List<DocumentNode> documents = [];
        parser.Consume<StreamStart>();
        while (parser.TryConsume<DocumentStart>(out _))
        {
            documents.Add(Value(parser, tags));
            parser.Consume<DocumentEnd>();
        }

        return documents;
    }

    private static DocumentNode Value(Parser parser, YamlTags tags)
    {
        if (parser.TryConsume<YamlDotNet.Core.Events.Scalar>(out var scalar))
            return scalar.Style == ScalarStyle.Plain ? tags.Resolve(scalar.Value) : ScalarNode.Of(scalar.Value);
        return parser.TryConsume<SequenceStart>(out _) ? List(parser, tags) : Map(parser, tags);
    }

    private static ListNode List(Parser parser, YamlTags tags)
    {
        var list = new ListNode();
        while (!parser.TryConsume<SequenceEnd>(out _))
            list.Add(Value(parser, tags));
        return list;
    }

    private static MapNode Map(Parser parser, YamlTags tags)
    {
        var map = new MapNode();
        parser.Consume<MappingStart>();
        while (!parser.TryConsume<MappingEnd>(out _))
            map.Add(Assert.IsType<string>(Assert.IsType<ScalarNode>(Value(parser, tags)).Value), Value(parser, tags));
        return map;
    }
}
