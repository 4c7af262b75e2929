using System.Globalization;

namespace ManifestKit.Languages.Json;

/// <summary>A path to a value inside another one.</summary>
/// <remarks>Reference: https://www.rfc-editor.org/rfc/rfc6901.</remarks>
public sealed class JsonPointer
{
    private JsonPointer(IReadOnlyList<string> tokens) => Tokens = tokens;

    /// <summary>The whole value.</summary>
    public static JsonPointer Root { get; } = new([]);

    /// <summary>The names and indexes of the path, not escaped.</summary>
    public IReadOnlyList<string> Tokens { get; }

    /// <summary>Reads a pointer such as <c>/spec/template/metadata/labels/app~1name</c>.</summary>
    public static Parsed<JsonPointer> Parse(string text)
    {
        if (text.Length == 0)
            return Parsed.Valid(Root);
        if (text[0] != '/')
            return Parsed.Invalid<JsonPointer>(new TextSpan(0, 1), $"Found '{text[0]}'; a JSON Pointer is empty or begins with '/'.");
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '~' && (i + 1 == text.Length || text[i + 1] is not ('0' or '1')))
                return Parsed.Invalid<JsonPointer>(new TextSpan(i, 1), "Found '~' alone. Write '~0' for '~' and '~1' for '/'.");
        }

        return Parsed.Valid(new JsonPointer([.. text.Substring(1).Split('/').Select(Unescape)]));
    }

    /// <summary>The pointer to a name or index below this one.</summary>
    public JsonPointer Append(string token) => new([.. Tokens, token]);

    /// <summary>The value that the pointer leads to; null if there is none.</summary>
    public DataNode? Find(DataNode root)
    {
        var node = root;
        foreach (var token in Tokens)
        {
            var next = Step(node, token);
            if (next is null)
                return null;
            node = next;
        }

        return node;
    }

    /// <inheritdoc/>
    public override string ToString() => string.Concat(Tokens.Select(token => "/" + Escape(token)));

    internal static DataNode? Step(DataNode node, string token) => node switch
    {
        DataMap map => map[token],
        DataList list when TryIndex(token, out var index) && index < list.Count => list[index],
        _ => null,
    };

    /// <summary>An index has only digits, and no zeros in front.</summary>
    internal static bool TryIndex(string token, out int index)
    {
        index = 0;
        return token.Length is > 0 and < 10
            && (token[0] != '0' || token.Length == 1)
            && int.TryParse(token, NumberStyles.None, CultureInfo.InvariantCulture, out index);
    }

    internal static string Escape(string token) =>
        token.IndexOfAny(['~', '/']) < 0 ? token : token.Replace("~", "~0").Replace("/", "~1");

    internal static string Index(int index) => index.ToString(CultureInfo.InvariantCulture);

    private static string Unescape(string token) => token.IndexOf('~') < 0 ? token : token.Replace("~1", "/").Replace("~0", "~");
}
