using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace ManifestKit.Languages.Tests.PromQl.Agreement;

/// <summary>The expressions in the YAML files of a folder: the values of <c>expr</c> and <c>query</c>.</summary>
internal static class RuleCollection
{
    public static IEnumerable<ExpectedExpression> Read(string folder)
        => from file in Directory.EnumerateFiles(folder, "*.y*ml", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
           from document in Documents(file)
           from node in document.AllNodes.OfType<YamlMappingNode>()
           from entry in node.Children
           where entry.Key is YamlScalarNode { Value: "expr" or "query" } && entry.Value is YamlScalarNode
           let text = ((YamlScalarNode)entry.Value).Value
           where !text.Contains("{{", StringComparison.Ordinal)
           select new ExpectedExpression($"{Path.GetFileName(file)}:{entry.Value.Start.Line}", text, Accepted: true);

    // A template of another tool is not YAML before that tool has run.
    private static IList<YamlDocument> Documents(string file)
    {
        var stream = new YamlStream();
        try
        {
            using var reader = File.OpenText(file);
            stream.Load(reader);
        }
        catch (YamlException)
        {
            return [];
        }

        return stream.Documents;
    }
}
