namespace ManifestKit.Languages.PromQl.Parsing;

/// <summary>What kinds of token can stand for.</summary>
internal static class TokenFacts
{
    public static BinaryOperator? AsBinaryOperator(this TokenKind kind)
        => kind is >= TokenKind.Or and <= TokenKind.Power ? (BinaryOperator)(kind - TokenKind.Or) : null;

    public static Aggregation? AsAggregation(this TokenKind kind)
        => kind is >= TokenKind.Sum and <= TokenKind.LimitRatio ? (Aggregation)(kind - TokenKind.Sum) : null;

    public static bool IsMatchOperator(this TokenKind kind)
        => kind is TokenKind.Assign or TokenKind.NotEqual or TokenKind.RegexMatch or TokenKind.RegexNotMatch;

    /// <summary>Whether the kind is a word, keyword or not.</summary>
    public static bool IsWord(this TokenKind kind)
        => kind is TokenKind.Identifier or TokenKind.MetricIdentifier
            or TokenKind.Or or TokenKind.And or TokenKind.Unless or TokenKind.Atan2
            or >= TokenKind.Sum;

    /// <summary>Whether the word can be a metric name: all but those that can only stand behind a binary operator.</summary>
    public static bool IsMetricName(this TokenKind kind)
        => kind.IsWord()
            && kind is not (TokenKind.Atan2 or TokenKind.Bool or TokenKind.On or TokenKind.Ignoring)
            && kind is not (TokenKind.GroupLeft or TokenKind.GroupRight);

    /// <summary>Whether the word can be a label in <c>by</c>, <c>on</c> and the like.</summary>
    public static bool IsGroupingLabel(this TokenKind kind) => kind.IsWord() && kind != TokenKind.Without;

    /// <summary>Whether the word is a function's name although it is a keyword elsewhere.</summary>
    public static bool IsKeywordFunction(this TokenKind kind) => kind is >= TokenKind.Start and <= TokenKind.MinOf;

    public static bool StartsOperand(this TokenKind kind)
        => kind is TokenKind.Number or TokenKind.Duration or TokenKind.String or TokenKind.LeftParen or TokenKind.LeftBrace
            or TokenKind.Add or TokenKind.Subtract
            || kind.IsMetricName();
}
