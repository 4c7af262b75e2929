namespace ManifestKit.Languages.PromQl.Analysis;

/// <summary>The labels of what a function gives.</summary>
internal sealed class CallLabels(FunctionCall call, Func<PromQlExpression, ResultLabels> labelsOf)
{
    private const string BucketLabel = "le";

    public ResultLabels Compute() => call.Name switch
    {
        "absent" or "absent_over_time" => Absent(),
        "vector" => ResultLabels.None,
        "info" => ResultLabels.Combine(Input(), ResultLabels.Unknown, Weaken),
        "label_replace" => LabelReplace(),
        "label_join" => LabelJoin(),
        "histogram_quantile" or "histogram_fraction" => WithoutBuckets(),
        "histogram_quantiles" => Text(1) is { } label ? WithoutBuckets().With(label, LabelPresence.Certain) : ResultLabels.Unknown,
        "sort" or "sort_desc" or "sort_by_label" or "sort_by_label_desc" or "last_over_time" or "first_over_time" => Input(),
        _ => LabelAnalysis.WithoutName(Input()),
    };

    /// <summary>The labels of the vector that the function takes; none where it takes none, as with <c>hour()</c>.</summary>
    private ResultLabels Input()
    {
        foreach (var argument in call.Arguments)
        {
            if (argument.Type is PromQlValueType.InstantVector or PromQlValueType.RangeVector)
                return labelsOf(argument);
            if (argument.Type == PromQlValueType.None)
                return ResultLabels.Unknown;
        }

        return ResultLabels.None;
    }

    /// <summary>info() may add any label.</summary>
    private static LabelPresence Weaken(LabelPresence input, LabelPresence added) => input == LabelPresence.Certain ? input : added;

    private ResultLabels WithoutBuckets() => LabelAnalysis.WithoutName(Input()).With(BucketLabel, LabelPresence.Impossible);

    private string? Text(int index)
        => index < call.Arguments.Count && call.Arguments[index].WithoutParentheses() is StringLiteral text ? text.Value : null;

    /// <summary>absent() gives the labels that the selector demands by <c>=</c>, each once.</summary>
    private ResultLabels Absent()
    {
        var selector = call.Arguments.Count == 0 ? null : call.Arguments[0].WithoutParentheses() switch
        {
            VectorSelector vector => vector,
            RangeSelector range => range.Selector,
            _ => null,
        };
        if (selector is null)
            return ResultLabels.None;
        var given = selector.Matchers
            .Where(m => m.Name != LabelMatcher.MetricNameLabel)
            .GroupBy(m => m.Name, StringComparer.Ordinal)
            .Where(g => g.Count() == 1 && g.First() is { Type: LabelMatchType.Equal, Value.Length: > 0 })
            .Select(g => g.Key);
        return ResultLabels.None.With(given, _ => LabelPresence.Certain);
    }

    private ResultLabels LabelReplace()
    {
        if (Text(1) is not { } target || Text(2) is not { } replacement || Text(3) is not { } source || Text(4) is not { } pattern)
            return ResultLabels.Unknown;
        var input = Input();
        var written = replacement.Length == 0 ? LabelPresence.Impossible
            : replacement.IndexOf('$') < 0 ? LabelPresence.Certain
            : LabelPresence.Possible;
        var sourcePresence = source.Length == 0 ? LabelPresence.Impossible : input[source];
        return Replaces(Re2.Re2Pattern.Parse(pattern).ValueOrDefault, sourcePresence) switch
        {
            true => input.With(target, written),
            false => input,
            null => input.With(target, ResultLabels.Either(input[target], written)),
        };
    }

    /// <summary>Whether a pattern matches the source label of every series, or of none; a label that is not there is an empty text.</summary>
    private static bool? Replaces(Re2.Re2Pattern? pattern, LabelPresence source) => pattern switch
    {
        { MatchesEverything: true } => true,
        { MatchesEmpty: var matches } when source == LabelPresence.Impossible => matches,
        _ => null,
    };

    private ResultLabels LabelJoin()
    {
        var input = Input();
        if (Text(1) is not { } target || Text(2) is not { } separator)
            return ResultLabels.Unknown;
        var sources = Enumerable.Range(3, Math.Max(0, call.Arguments.Count - 3)).Select(Text).ToList();
        if (sources.Contains(null))
            return ResultLabels.Unknown;
        var isNeverEmpty = (separator.Length > 0 && sources.Count > 1) || sources.Exists(s => input[s!] == LabelPresence.Certain);
        var isEmpty = !isNeverEmpty && sources.TrueForAll(s => input[s!] == LabelPresence.Impossible);
        return input.With(target, isNeverEmpty ? LabelPresence.Certain : isEmpty ? LabelPresence.Impossible : LabelPresence.Possible);
    }
}
