using ManifestKit.Languages.Json;

namespace ManifestKit.Languages.Yaml;

/// <summary>Makes values of what was read and its tag.</summary>
/// <param name="cursor">Where the reader is.</param>
/// <param name="isShared">Whether nobody asks for the places of values, so that equal ones can be one object.</param>
internal sealed class YamlValues(YamlCursor cursor, bool isShared)
{
    private const string CorePrefix = "tag:yaml.org,2002:";

    private readonly Stack<List<DataNode>> _itemBuffers = new();
    private readonly Stack<List<DataEntry>> _entryBuffers = new();

    public DataScalar Plain(string text, TextSpan span, YamlProperties properties)
    {
        if (properties.Tag == "!")
            return New(DataKind.String, text, span, tag: null);
        return Scalar(text, span, properties, YamlCoreSchema.Resolve(text));
    }

    public DataScalar Text(string text, TextSpan span, YamlProperties properties) =>
        Scalar(text, span, properties, DataKind.String);

    /// <summary>An empty buffer for the items of a list, which <see cref="List"/> takes back.</summary>
    public List<DataNode> Items() => _itemBuffers.Count > 0 ? _itemBuffers.Pop() : [];

    /// <summary>An empty buffer for the entries of a map, which <see cref="Map"/> takes back.</summary>
    public List<DataEntry> Entries() => _entryBuffers.Count > 0 ? _entryBuffers.Pop() : [];

    public DataEntry Entry(string key, DataNode value, TextSpan keySpan) => new(key, value, isShared ? default : keySpan);

    public DataList List(List<DataNode> items, TextSpan span)
    {
        var list = isShared ? SharedNodes.List(items, 0) : new DataList([.. items], span);
        items.Clear();
        _itemBuffers.Push(items);
        return list;
    }

    public DataMap Map(List<DataEntry> entries, TextSpan span)
    {
        var map = isShared && cursor.Errors.Count == 0 ? SharedNodes.Map(entries, 0) : new DataMap([.. entries], span);
        entries.Clear();
        _entryBuffers.Push(entries);
        return map;
    }

    public DataNode Collection(DataNode node, YamlProperties properties)
    {
        if (properties.Tag is null)
            return node;
        var tag = Core(properties.Tag);
        if (tag is not null && tag != (node is DataMap ? "map" : "seq"))
            Reject(node.Span, properties.Tag);
        var kept = tag is null && properties.Tag != "!" ? properties.Tag : null;
        return node switch
        {
            DataMap map => new DataMap([.. map], map.Span, kept),
            DataList list => new DataList([.. list], list.Span, kept),
            _ => node,
        };
    }

    private DataScalar Scalar(string text, TextSpan span, YamlProperties properties, DataKind kind)
    {
        var isPlain = kind != DataKind.String || properties.Tag is null;
        if (properties.Tag is null)
            return Checked(text, span, kind, isPlain, tag: null);
        if (Core(properties.Tag) is not { } tag)
            return Checked(text, span, kind, isPlain, properties.Tag == "!" ? null : properties.Tag);
        DataKind? wanted = tag switch
        {
            "str" => DataKind.String,
            "null" => DataKind.Null,
            "bool" => DataKind.Boolean,
            "int" or "float" => DataKind.Number,
            _ => null,
        };
        if (wanted is null || (wanted != DataKind.String && YamlCoreSchema.Resolve(text) != wanted))
        {
            Reject(span, properties.Tag);
            return DataScalar.Null;
        }

        return Checked(text, span, wanted.Value, isPlain, tag: null);
    }

    private DataScalar Checked(string text, TextSpan span, DataKind kind, bool isPlain, string? tag)
    {
        if (kind == DataKind.Number && IsTooLong(text))
            cursor.Fail(span.Start, span.Length, $"The number has {text.Length} characters; at most {DataNumberText.MaxLength}, and {DataNumberText.MaxExponentDigits} in the exponent, are read.");
        else if (kind == DataKind.String && isPlain && YamlCoreSchema.IsSpecialFloat(text) && cursor.CharAt(span.Start) is not ('"' or '\'' or '|' or '>'))
            cursor.Report(span, $"'{text}' is a number that JSON does not have, and is not supported. Quote it if a text is meant.");
        return New(cursor.Failed ? DataKind.Null : kind, text, span, tag);
    }

    private DataScalar New(DataKind kind, string text, TextSpan span, string? tag) =>
        isShared && tag is null ? SharedNodes.Scalar(kind, text) : new DataScalar(kind, text, span, tag);

    private static bool IsTooLong(string text)
    {
        var exponent = text.IndexOfAny(['e', 'E']);
        return text.Length > DataNumberText.MaxLength
            || (exponent >= 0 && text[1 % text.Length] != 'x' && text.Length - exponent - 1 > DataNumberText.MaxExponentDigits);
    }

    /// <summary>The name of a tag of the core schema, such as <c>str</c>; null for an application's own.</summary>
    private static string? Core(string tag) =>
        tag.StartsWith("!!", StringComparison.Ordinal) ? tag.Substring(2)
        : tag.StartsWith("!<" + CorePrefix, StringComparison.Ordinal) ? tag.Substring(2 + CorePrefix.Length).TrimEnd('>')
        : null;

    private void Reject(TextSpan span, string tag) =>
        cursor.Fail(span.Start, Math.Max(span.Length, 0), $"The tag '{tag}' does not fit this value, or is not supported; str, int, float, bool, null, map and seq are.");
}
