namespace ManifestKit.Languages.PromQl;

/// <summary>A duration written out, such as <c>1h30m</c> or <c>300</c>.</summary>
public sealed class DurationLiteral : DurationExpression
{
    internal DurationLiteral(TextSpan span, double seconds, bool hasUnit)
        : base(span)
    {
        Value = seconds;
        HasUnit = hasUnit;
    }

    /// <summary>The number of seconds.</summary>
    public double Value { get; }

    /// <summary>Whether it is written with units rather than as a number of seconds.</summary>
    public bool HasUnit { get; }

    /// <inheritdoc/>
    public override double? Seconds => Value;
}

/// <summary>A duration in parentheses.</summary>
public sealed class ParenthesizedDuration : DurationExpression
{
    internal ParenthesizedDuration(TextSpan span, DurationExpression inner)
        : base(span)
    {
        Inner = inner;
        Height = inner.Height + 1;
    }

    /// <summary>What is within the parentheses.</summary>
    public DurationExpression Inner { get; }

    /// <inheritdoc/>
    public override double? Seconds => Inner.Seconds;
}

/// <summary>A duration with a minus before it.</summary>
public sealed class NegatedDuration : DurationExpression
{
    internal NegatedDuration(TextSpan span, DurationExpression operand)
        : base(span)
    {
        Operand = operand;
        Height = operand.Height + 1;
    }

    /// <summary>What is negated.</summary>
    public DurationExpression Operand { get; }

    /// <inheritdoc/>
    public override double? Seconds => -Operand.Seconds;
}

/// <summary>Two durations with an arithmetic operator between them.</summary>
public sealed class BinaryDuration : DurationExpression
{
    internal BinaryDuration(DurationExpression left, BinaryOperator op, DurationExpression right)
        : base(TextSpan.Union(left.Span, right.Span))
    {
        Left = left;
        Operator = op;
        Right = right;
        Height = Math.Max(left.Height, right.Height) + 1;
    }

    /// <summary>The left operand.</summary>
    public DurationExpression Left { get; }

    /// <summary>One of <c>+ - * / % ^</c>.</summary>
    public BinaryOperator Operator { get; }

    /// <summary>The right operand.</summary>
    public DurationExpression Right { get; }

    /// <inheritdoc/>
    public override double? Seconds => Operator switch
    {
        BinaryOperator.Add => Left.Seconds + Right.Seconds,
        BinaryOperator.Subtract => Left.Seconds - Right.Seconds,
        BinaryOperator.Multiply => Left.Seconds * Right.Seconds,
        BinaryOperator.Divide => Left.Seconds / Right.Seconds,
        BinaryOperator.Modulo => Left.Seconds % Right.Seconds,
        _ => Left.Seconds is { } left && Right.Seconds is { } right ? Math.Pow(left, right) : null,
    };
}

/// <summary><c>step()</c> or <c>range()</c>: a duration of the query itself.</summary>
public sealed class QueryDuration : DurationExpression
{
    internal QueryDuration(TextSpan span, bool isStep)
        : base(span)
        => IsStep = isStep;

    /// <summary>Whether it is the query's step rather than its whole range.</summary>
    public bool IsStep { get; }

    /// <inheritdoc/>
    public override double? Seconds => null;
}

/// <summary><c>min_of(a, b)</c> or <c>max_of(a, b)</c>.</summary>
public sealed class ExtremeDuration : DurationExpression
{
    internal ExtremeDuration(TextSpan span, bool isMaximum, DurationExpression first, DurationExpression second)
        : base(span)
    {
        IsMaximum = isMaximum;
        First = first;
        Second = second;
        Height = Math.Max(first.Height, second.Height) + 1;
    }

    /// <summary>Whether the larger is taken rather than the smaller.</summary>
    public bool IsMaximum { get; }

    /// <summary>The first argument.</summary>
    public DurationExpression First { get; }

    /// <summary>The second argument.</summary>
    public DurationExpression Second { get; }

    /// <inheritdoc/>
    public override double? Seconds => (First.Seconds, Second.Seconds) switch
    {
        ({ } first, { } second) => IsMaximum ? Math.Max(first, second) : Math.Min(first, second),
        _ => null,
    };
}
