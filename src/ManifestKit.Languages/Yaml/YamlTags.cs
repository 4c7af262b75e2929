using ManifestKit.Languages.Json;

namespace ManifestKit.Languages.Yaml;

/// <summary>Makes nodes of what was read and its tag.</summary>
internal static class YamlTags
{
    private const string CorePrefix = "tag:yaml.org,2002:";

    public static DataScalar Plain(YamlCursor cursor, string text, TextSpan span, YamlProperties properties)
    {
        if (properties.Tag == "!")
            return new DataScalar(DataKind.String, text, span);
        return Scalar(cursor, text, span, properties, YamlCoreSchema.Resolve(text));
    }

    public static DataScalar Text(YamlCursor cursor, string text, TextSpan span, YamlProperties properties) =>
        Scalar(cursor, text, span, properties, DataKind.String);

    public static DataNode Collection(YamlCursor cursor, DataNode node, YamlProperties properties)
    {
        if (properties.Tag is null)
            return node;
        var tag = Core(properties.Tag);
        if (tag is not null && tag != (node is DataMap ? "map" : "seq"))
            Reject(cursor, node.Span, properties.Tag);
        var kept = tag is null && properties.Tag != "!" ? properties.Tag : null;
        return node switch
        {
            DataMap map => new DataMap([.. map], map.Span, kept),
            DataList list => new DataList([.. list], list.Span, kept),
            _ => node,
        };
    }

    private static DataScalar Scalar(YamlCursor cursor, string text, TextSpan span, YamlProperties properties, DataKind kind)
    {
        var isPlain = kind != DataKind.String || properties.Tag is null;
        if (properties.Tag is null)
            return Checked(cursor, text, span, kind, isPlain, tag: null);
        if (Core(properties.Tag) is not { } tag)
            return Checked(cursor, text, span, kind, isPlain, properties.Tag == "!" ? null : properties.Tag);
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
            Reject(cursor, span, properties.Tag);
            return DataScalar.Null;
        }

        return Checked(cursor, text, span, wanted.Value, isPlain, tag: null);
    }

    private static DataScalar Checked(YamlCursor cursor, string text, TextSpan span, DataKind kind, bool isPlain, string? tag)
    {
        if (kind == DataKind.Number && IsTooLong(text))
            cursor.Fail(span.Start, span.Length, $"The number has {text.Length} characters; at most {DataNumberText.MaxLength}, and {DataNumberText.MaxExponentDigits} in the exponent, are read.");
        else if (kind == DataKind.String && isPlain && YamlCoreSchema.IsSpecialFloat(text) && cursor.CharAt(span.Start) is not ('"' or '\'' or '|' or '>'))
            cursor.Report(span, $"'{text}' is a number that JSON does not have, and is not supported. Quote it if a text is meant.");
        return new DataScalar(cursor.Failed ? DataKind.Null : kind, text, span, tag);
    }

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

    private static void Reject(YamlCursor cursor, TextSpan span, string tag) =>
        cursor.Fail(span.Start, Math.Max(span.Length, 0), $"The tag '{tag}' does not fit this value, or is not supported; str, int, float, bool, null, map and seq are.");
}
