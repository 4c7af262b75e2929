using ManifestKit.Languages.Json;

namespace ManifestKit.Languages.Yaml;

/// <summary>
/// Reads YAML 1.2 texts with positions: block and flow collections, every style of scalar, comments, anchors, aliases,
/// merge keys and several documents. Plain scalars have the types of the core schema.
/// </summary>
/// <remarks>
/// What YAML has beyond the JSON data model (collections as keys, sets, binary data, infinity) is an error that says so.
/// Reference: https://yaml.org/spec/1.2.2/.
/// </remarks>
public static class YamlReader
{
    /// <summary>Reads a text with one document.</summary>
    /// <param name="text">The text; a byte-order mark at its beginning is skipped.</param>
    /// <param name="limits">What to accept at most.</param>
    /// <returns>The document's value (null for an empty text), or what is wrong with the text.</returns>
    public static Parsed<DataNode> Parse(string text, ReaderLimits? limits = null) => Single(ParseAll(text, limits));

    /// <summary>
    /// Reads a text with one document, of whose values nobody asks where they stand: their spans are empty, and equal ones are mostly one
    /// object, so that many documents that are alike take little memory and are compared in no time.
    /// </summary>
    /// <param name="text">The text; a byte-order mark at its beginning is skipped.</param>
    /// <param name="limits">What to accept at most.</param>
    /// <returns>The document's value (null for an empty text), or what is wrong with the text.</returns>
    public static Parsed<DataNode> ParseShared(string text, ReaderLimits? limits = null) => Single(ParseAll(text, limits, isShared: true));

    /// <summary>Reads every document of a text.</summary>
    /// <param name="text">The text; a byte-order mark at its beginning is skipped.</param>
    /// <param name="limits">What to accept at most.</param>
    /// <returns>The documents' values in order, or what is wrong with the text.</returns>
    public static Parsed<IReadOnlyList<DataNode>> ParseAll(string text, ReaderLimits? limits = null) => ParseAll(text, limits, isShared: false);

    private static Parsed<IReadOnlyList<DataNode>> ParseAll(string text, ReaderLimits? limits, bool isShared)
    {
        limits ??= ReaderLimits.Default;
        return text.Length > limits.MaxLength
            ? Parsed.Invalid<IReadOnlyList<DataNode>>(
                new TextSpan(limits.MaxLength, 0),
                $"The text has {text.Length} characters; at most {limits.MaxLength} are read.")
            : new YamlDocuments(text, limits, isShared).Parse();
    }

    private static Parsed<DataNode> Single(Parsed<IReadOnlyList<DataNode>> documents)
    {
        if (!documents.Success)
            return Parsed.Of(documents.ValueOrDefault?.FirstOrDefault(), documents.Errors);
        return documents.Value.Count switch
        {
            0 => Parsed.Valid<DataNode>(new DataScalar(DataKind.Null, "", default)),
            1 => Parsed.Valid(documents.Value[0]),
            _ => Parsed.Invalid<DataNode>(
                new TextSpan(documents.Value[1].Span.Start, 0),
                $"The text has {documents.Value.Count} documents; expected one. Split it at '---'."),
        };
    }
}
