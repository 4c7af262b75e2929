namespace ManifestKit.Languages.PromQl.Parsing;

/// <summary>The words with a meaning of their own, in any case.</summary>
internal static class Keywords
{
    private const int LongestKeyword = 12;

    private static readonly (string Word, TokenKind Kind)[] Words =
    [
        ("or", TokenKind.Or),
        ("and", TokenKind.And),
        ("unless", TokenKind.Unless),
        ("atan2", TokenKind.Atan2),
        ("sum", TokenKind.Sum),
        ("avg", TokenKind.Avg),
        ("count", TokenKind.Count),
        ("min", TokenKind.Min),
        ("max", TokenKind.Max),
        ("group", TokenKind.Group),
        ("stddev", TokenKind.Stddev),
        ("stdvar", TokenKind.Stdvar),
        ("topk", TokenKind.Topk),
        ("bottomk", TokenKind.Bottomk),
        ("count_values", TokenKind.CountValues),
        ("quantile", TokenKind.Quantile),
        ("limitk", TokenKind.Limitk),
        ("limit_ratio", TokenKind.LimitRatio),
        ("by", TokenKind.By),
        ("without", TokenKind.Without),
        ("on", TokenKind.On),
        ("ignoring", TokenKind.Ignoring),
        ("group_left", TokenKind.GroupLeft),
        ("group_right", TokenKind.GroupRight),
        ("fill", TokenKind.Fill),
        ("fill_left", TokenKind.FillLeft),
        ("fill_right", TokenKind.FillRight),
        ("bool", TokenKind.Bool),
        ("offset", TokenKind.Offset),
        ("anchored", TokenKind.Anchored),
        ("smoothed", TokenKind.Smoothed),
        ("start", TokenKind.Start),
        ("end", TokenKind.End),
        ("step", TokenKind.Step),
        ("range", TokenKind.QueryRange),
        ("max_of", TokenKind.MaxOf),
        ("min_of", TokenKind.MinOf),
        ("inf", TokenKind.Number),
        ("nan", TokenKind.Number),
    ];

    private static readonly (string Word, TokenKind Kind)[][] ByLength =
        [.. Enumerable.Range(0, LongestKeyword + 1).Select(length => Words.Where(w => w.Word.Length == length).ToArray())];

    /// <summary>The kind of the word at a place, or <see cref="TokenKind.Identifier"/>.</summary>
    public static TokenKind Find(string text, int start, int end)
    {
        var length = end - start;
        if (length > LongestKeyword)
            return TokenKind.Identifier;
        foreach (var (word, kind) in ByLength[length])
        {
            if (EqualsIgnoringCase(text, start, word))
                return kind;
        }

        return TokenKind.Identifier;
    }

    // Keywords are ASCII letters, digits and '_'; setting bit 5 makes letters lower case and leaves digits alone.
    private static bool EqualsIgnoringCase(string text, int start, string word)
    {
        for (var i = 0; i < word.Length; i++)
        {
            var c = text[start + i];
            if (c != word[i] && (c | 0x20) != word[i])
                return false;
        }

        return true;
    }
}
