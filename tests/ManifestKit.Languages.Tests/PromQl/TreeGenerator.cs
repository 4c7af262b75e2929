using ManifestKit.Languages.PromQl;
using ManifestKit.Languages.PromQl.Functions;

namespace ManifestKit.Languages.Tests.PromQl;

/// <summary>Makes random valid trees with every kind of node.</summary>
internal sealed class TreeGenerator(Random random)
{
    private static readonly string[] Names = ["up", "http_requests_total", "job:up:sum", "sum", "by", "offset", "fill", "start", "a1"];
    private static readonly string[] Labels = ["job", "le", "instance", "on", "bool", "service.name", "\u00e9t\u00e9", "a b"];
    private static readonly string[] Texts = ["", "api", "a|b", "5\"\\\n\t", "\u00e9\ud83d\ude00\u200b\ufffd", "x.*", "`'"];
    private static readonly double[] Numbers = [0, 1, -1, 0.5, 1e300, 5e-324, 123456.789, double.PositiveInfinity, double.NaN, 300, -0.0];

    public PromQlExpression Next(int depth) => depth <= 0 || random.Next(6) == 0
        ? Of(PromQlValueType.InstantVector, 0)
        : Of((PromQlValueType)random.Next((int)PromQlValueType.Scalar, (int)PromQlValueType.String + 1), depth);

    private PromQlExpression Of(PromQlValueType type, int depth) => type switch
    {
        PromQlValueType.Scalar => Scalar(depth),
        PromQlValueType.InstantVector => Vector(depth),
        PromQlValueType.RangeVector => Range(depth),
        _ => new StringLiteral(default, Pick(Texts)),
    };

    private PromQlExpression Scalar(int depth) => depth <= 0
        ? Number()
        : random.Next(5) switch
        {
            0 => Call(PromQlValueType.Scalar, depth),
            1 => new ParenthesizedExpression(default, Scalar(depth - 1)),
            2 => new UnaryExpression(default, random.Next(2) == 0, Call(PromQlValueType.Scalar, depth - 1)),
            3 => Operation(Scalar(depth - 1), Scalar(depth - 1)),
            _ => Number(),
        };

    private PromQlExpression Vector(int depth) => depth <= 0
        ? Selector()
        : random.Next(8) switch
        {
            0 => Call(PromQlValueType.InstantVector, depth),
            1 => new ParenthesizedExpression(default, Vector(depth - 1)),
            2 => new UnaryExpression(default, random.Next(2) == 0, Aggregate(depth - 1)),
            3 => Operation(Vector(depth - 1), Scalar(depth - 1)),
            4 or 5 => Operation(Vector(depth - 1), Vector(depth - 1)),
            6 => Aggregate(depth),
            _ => Selector(),
        };

    private PromQlExpression Range(int depth) => random.Next(2) == 0
        ? new RangeSelector(default, Selector(), Positive(depth))
        : new SubqueryExpression(
            default, Grouped(Vector(depth - 1)), new DurationLiteral(default, 60, true), random.Next(2) == 0 ? null : Positive(depth),
            Modifiers() with { Boundary = RangeBoundary.Default });

    private NumberLiteral Number()
        => random.Next(3) == 0 ? new NumberLiteral(default, random.Next(-5000, 5000) / 4.0, true) : new NumberLiteral(default, Pick(Numbers), false);

    private VectorSelector Selector()
    {
        var hasName = random.Next(3) > 0;
        var matchers = Enumerable.Range(0, random.Next(3)).Select(_ => Matcher()).ToList();
        if (!hasName)
            matchers.Add(new LabelMatcher(default, LabelMatcher.MetricNameLabel, LabelMatchType.Equal, "http.requests", default));
        return new VectorSelector(default, hasName ? Pick(Names) : null, matchers, Modifiers());
    }

    private LabelMatcher Matcher() => new(default, Pick(Labels), (LabelMatchType)random.Next(2), Pick(Texts), default);

    private SelectorModifiers Modifiers() => new()
    {
        Offset = random.Next(4) > 0 ? null : Offset(),
        At = random.Next(4) > 0 ? null : random.Next(2) == 0 ? new AtModifier(AtAnchor.End) : new AtModifier(AtAnchor.Timestamp, random.Next()),
        Boundary = random.Next(4) > 0 ? RangeBoundary.Default : (RangeBoundary)random.Next(3),
    };

    private DurationExpression Offset() => random.Next(3) switch
    {
        0 => new DurationLiteral(default, random.Next(-5000, 5000) / 8.0, true) is { Value: not 0 } literal ? literal : Offset(),
        1 => new NegatedDuration(default, Parenthesized(Positive(2))),
        _ => new BinaryDuration(Parenthesized(Positive(1)), BinaryOperator.Subtract, new QueryDuration(default, true)),
    };

    // Doubled parentheses are read as one pair.
    private static DurationExpression Parenthesized(DurationExpression duration)
        => duration as ParenthesizedDuration ?? new ParenthesizedDuration(default, duration);

    private DurationExpression Positive(int depth) => depth <= 0
        ? new DurationLiteral(default, random.Next(1, 100_000) / 8.0, random.Next(2) == 0)
        : random.Next(5) switch
        {
            0 => new BinaryDuration(Positive(0), Pick([BinaryOperator.Add, BinaryOperator.Multiply, BinaryOperator.Power]), Positive(0)),
            1 => new ParenthesizedDuration(default, new NegatedDuration(default, new QueryDuration(default, false))),
            2 => new ExtremeDuration(default, random.Next(2) == 0, Positive(depth - 1), Positive(depth - 1)),
            _ => Positive(0),
        };

    private AggregateExpression Aggregate(int depth)
    {
        var aggregation = (Aggregation)random.Next((int)Aggregation.LimitRatio + 1);
        var parameter = aggregation.ParameterType() is { } type ? Of(type, depth - 1) : null;
        return new AggregateExpression(default, aggregation, default, random.Next(2) == 0, LabelNames(), parameter, Vector(depth - 1));
    }

    private FunctionCall Call(PromQlValueType type, int depth)
    {
        var function = Pick([.. FunctionTable.All.Where(f => f.ReturnType == type && f.Name != "info")]);
        var count = random.Next(function.MinimumArguments, Math.Min(function.MaximumArguments, function.ParameterTypes.Count + 2) + 1);
        var arguments = Enumerable.Range(0, count).Select(i => Of(function.ParameterTypes[Math.Min(i, function.ParameterTypes.Count - 1)], depth - 1));
        return new FunctionCall(default, function.Name, default, function, [.. arguments]);
    }

    private BinaryExpression Operation(PromQlExpression left, PromQlExpression right)
    {
        var areVectors = left.Type == right.Type && left.Type == PromQlValueType.InstantVector;
        var areScalars = left.Type == right.Type && !areVectors;
        var op = (BinaryOperator)random.Next(areVectors ? 0 : (int)BinaryOperator.Equal, (int)BinaryOperator.Power + 1);
        var returnsBool = op.IsComparison() && (areScalars || random.Next(2) == 0);
        return new BinaryExpression(
            Grouped(left), op, default, returnsBool, areVectors ? Matching(op) : VectorMatching.Default, Grouped(right));
    }

    private VectorMatching Matching(BinaryOperator op)
    {
        if (random.Next(2) == 0)
            return VectorMatching.Default;
        var grouping = op.IsSet() ? MatchGrouping.None : (MatchGrouping)random.Next(3);
        return new VectorMatching
        {
            IsOn = random.Next(2) == 0,
            Labels = [new LabelName("job", default)],
            Grouping = grouping,
            IncludedLabels = grouping == MatchGrouping.None ? [] : [new LabelName("service.name", default)],
            FillLeft = op.IsSet() || random.Next(2) == 0 ? null : 0.5,
            FillRight = op.IsSet() || random.Next(2) == 0 ? null : -1,
        };
    }

    // Without parentheses, precedence would make another tree of it.
    private static PromQlExpression Grouped(PromQlExpression expression)
        => expression is BinaryExpression or UnaryExpression or NumberLiteral or VectorSelector { Modifiers.Offset: BinaryDuration } ? new ParenthesizedExpression(default, expression) : expression;

    private List<LabelName> LabelNames() => [.. Enumerable.Range(0, random.Next(3)).Select(_ => new LabelName(Pick(Labels), default))];

    private T Pick<T>(IReadOnlyList<T> items) => items[random.Next(items.Count)];
}
