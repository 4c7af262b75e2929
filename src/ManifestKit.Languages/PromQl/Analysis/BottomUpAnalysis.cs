namespace ManifestKit.Languages.PromQl.Analysis;

/// <summary>Computes something of each node from the same of its operands, once, and without recursion: trees can be high.</summary>
internal abstract class BottomUpAnalysis<T>
    where T : notnull
{
    private readonly Dictionary<PromQlExpression, T> _known = [];

    public T Of(PromQlExpression expression)
    {
        if (_known.TryGetValue(expression, out var known))
            return known;
        // Parents come before their operands, so the reverse order finds all operands known.
        foreach (var node in expression.DescendantsAndSelf().Reverse())
        {
            if (!_known.ContainsKey(node))
                _known[node] = Compute(node);
        }

        return _known[expression];
    }

    /// <summary>Computes it for a node whose operands are known.</summary>
    protected abstract T Compute(PromQlExpression expression);
}
