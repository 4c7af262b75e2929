using ManifestKit.Languages.Json;

namespace ManifestKit.Languages.JsonSchema.Keywords;

/// <summary>Values in messages: short, on one line.</summary>
internal static class Describe
{
    private const int MaxLength = 60;
    private const int MaxListed = 12;

    public static string Value(DataNode node) => node switch
    {
        DataMap { Count: 0 } => "an empty map",
        DataList { Count: 0 } => "an empty list",
        DataMap => "a map",
        DataList => "a list",
        DataScalar { Kind: DataKind.Null } => "null",
        DataScalar { Kind: DataKind.Boolean } scalar => "the boolean " + Shorten(scalar.ToString()),
        DataScalar { Kind: DataKind.Number } scalar => "the number " + Shorten(scalar.Text),
        _ => "the string " + Shorten(node.ToString()),
    };

    public static string Kind(DataKind kind) => kind switch
    {
        DataKind.Null => "null",
        DataKind.Boolean => "a boolean",
        DataKind.Number => "a number",
        DataKind.String => "a string",
        DataKind.List => "a list",
        _ => "a map",
    };

    public static string Choices(IEnumerable<string> choices)
    {
        var listed = choices.Take(MaxListed + 1).ToList();
        var text = string.Join(", ", listed.Take(MaxListed));
        return listed.Count > MaxListed ? text + ", ..." : text;
    }

    public static string Count(int count, string one) => count == 1 ? $"1 {one}" : $"{count} {Plural(one)}";

    public static string Shorten(string text) => text.Length <= MaxLength ? text : text.Substring(0, MaxLength) + "...";

    private static string Plural(string one) => one.EndsWith("y", StringComparison.Ordinal) ? one.Substring(0, one.Length - 1) + "ies" : one + "s";
}
