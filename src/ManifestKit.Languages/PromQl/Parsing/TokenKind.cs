namespace ManifestKit.Languages.PromQl.Parsing;

/// <summary>The kinds of token.</summary>
internal enum TokenKind
{
    EndOfText,

    /// <summary>Text that is no token; already reported.</summary>
    Invalid,

    // Words that are no keywords.
    Identifier,

    /// <summary>A name with a colon, which can be a metric but not a label or function.</summary>
    MetricIdentifier,

    // Literals.
    Number,
    Duration,
    String,

    // Punctuation.
    LeftParen,
    RightParen,
    LeftBrace,
    RightBrace,
    LeftBracket,
    RightBracket,
    Comma,
    Colon,
    At,
    Assign,
    RegexMatch,
    RegexNotMatch,

    // Binary operators, in the order of BinaryOperator.
    Or,
    And,
    Unless,
    Equal,
    NotEqual,
    Greater,
    GreaterOrEqual,
    Less,
    LessOrEqual,
    TrimUpper,
    TrimLower,
    Add,
    Subtract,
    Multiply,
    Divide,
    Modulo,
    Atan2,
    Power,

    // Aggregations, in the order of Aggregation.
    Sum,
    Avg,
    Count,
    Min,
    Max,
    Group,
    Stddev,
    Stdvar,
    Topk,
    Bottomk,
    CountValues,
    Quantile,
    Limitk,
    LimitRatio,

    // Keywords.
    By,
    Without,
    On,
    Ignoring,
    GroupLeft,
    GroupRight,
    Fill,
    FillLeft,
    FillRight,
    Bool,
    Offset,
    Anchored,
    Smoothed,

    // Names of the query's own times and of duration functions.
    Start,
    End,
    Step,
    QueryRange,
    MaxOf,
    MinOf,
}
