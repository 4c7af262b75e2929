namespace ManifestKit.Languages.PromQl.Parsing;

/// <summary>Collects errors; of several at one place only the first, since the others follow from it.</summary>
internal sealed class ErrorList
{
    private const int MaximumCount = 100;

    private readonly List<SyntaxError> _errors = [];
    private readonly HashSet<int> _starts = [];

    public int Count => _errors.Count;

    public void Add(TextSpan span, string message)
    {
        if (_errors.Count < MaximumCount && _starts.Add(span.Start))
            _errors.Add(new SyntaxError(span, message));
    }

    public IReadOnlyList<SyntaxError> InOrder() => _errors.Count == 0 ? [] : [.. _errors.OrderBy(e => e.Span.Start)];
}
