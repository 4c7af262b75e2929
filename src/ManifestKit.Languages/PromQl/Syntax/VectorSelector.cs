namespace ManifestKit.Languages.PromQl;

/// <summary>A selection of series, such as <c>foo{job="api"} offset 5m</c>.</summary>
public sealed class VectorSelector : PromQlExpression
{
    internal VectorSelector(TextSpan span, string? identifier, IReadOnlyList<LabelMatcher> matchers, SelectorModifiers modifiers)
        : base(span)
    {
        Identifier = identifier;
        Matchers = matchers;
        Modifiers = modifiers;
    }

    /// <summary>The metric name that stands before the braces; null when there is none.</summary>
    public string? Identifier { get; }

    /// <summary>
    /// The metric name, whether it stands before the braces, in quotes within them, or as <c>__name__="..."</c>;
    /// null when the selector does not name one metric.
    /// </summary>
    public string? MetricName
        => Identifier ?? Matchers.FirstOrDefault(m => m is { Name: LabelMatcher.MetricNameLabel, Type: LabelMatchType.Equal })?.Value;

    /// <summary>The conditions within the braces, in the order of the text.</summary>
    public IReadOnlyList<LabelMatcher> Matchers { get; }

    /// <summary>What shifts the selection in time.</summary>
    public SelectorModifiers Modifiers { get; }

    /// <inheritdoc/>
    public override PromQlValueType Type => PromQlValueType.InstantVector;

    /// <inheritdoc/>
    public override IReadOnlyList<PromQlExpression> Children => [];

    internal VectorSelector With(TextSpan span, SelectorModifiers modifiers) => new(span, Identifier, Matchers, modifiers);
}
