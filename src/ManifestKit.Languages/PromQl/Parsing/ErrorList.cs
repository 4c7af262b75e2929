namespace ManifestKit.Languages.PromQl.Parsing;

/// <summary>Collects errors; of several at one place only the first, since the others follow from it.</summary>
internal sealed class ErrorList
{
    private const int MaximumCount = 100;

    private List<SyntaxError>? _errors;
    private HashSet<int>? _starts;

    public void Add(TextSpan span, string message)
    {
        _errors ??= [];
        _starts ??= [];
        if (_errors.Count < MaximumCount && _starts.Add(span.Start))
            _errors.Add(new SyntaxError(span, message));
    }

    public IReadOnlyList<SyntaxError> InOrder() => _errors is null ? [] : [.. _errors.OrderBy(e => e.Span.Start)];
}
