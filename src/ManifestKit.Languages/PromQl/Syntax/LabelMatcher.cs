namespace ManifestKit.Languages.PromQl;

/// <summary>A condition on one label of a series, such as <c>job=~"api|web"</c>.</summary>
public sealed class LabelMatcher
{
    /// <summary>The label that holds the metric name.</summary>
    public const string MetricNameLabel = "__name__";

    internal LabelMatcher(TextSpan span, string name, LabelMatchType type, string value, TextSpan valueSpan)
    {
        Span = span;
        Name = name;
        Type = type;
        Value = value;
        ValueSpan = valueSpan;
    }

    /// <summary>Where the matcher stands.</summary>
    public TextSpan Span { get; }

    /// <summary>The label; <see cref="MetricNameLabel"/> for a metric name in quotes.</summary>
    public string Name { get; }

    /// <summary>How the label's value is compared.</summary>
    public LabelMatchType Type { get; }

    /// <summary>The text or the RE2 pattern, without quotes and escapes.</summary>
    public string Value { get; }

    /// <summary>Where the value stands, quotes included.</summary>
    public TextSpan ValueSpan { get; }

    /// <summary>Whether the value is an RE2 pattern.</summary>
    public bool IsRegex => Type is LabelMatchType.Matches or LabelMatchType.NotMatches;
}

/// <summary>How a label's value is compared.</summary>
public enum LabelMatchType
{
    /// <summary><c>=</c></summary>
    Equal,

    /// <summary><c>!=</c></summary>
    NotEqual,

    /// <summary><c>=~</c>: the whole value matches an RE2 pattern.</summary>
    Matches,

    /// <summary><c>!~</c>: the whole value does not match an RE2 pattern.</summary>
    NotMatches,
}
