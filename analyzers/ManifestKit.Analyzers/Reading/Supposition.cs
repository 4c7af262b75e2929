using Microsoft.CodeAnalysis;

namespace ManifestKit.Analyzers.Reading;

/// <summary>
/// What a reading takes expressions with alternatives to be: one of them a certain alternative, all others unknown.
/// What is found so holds whatever those others are.
/// </summary>
/// <param name="choice">The expression with alternatives; null to suppose nothing.</param>
/// <param name="value">The alternative that it has.</param>
internal sealed class Supposition(IOperation? choice = null, IOperation? value = null)
{
    private readonly Dictionary<SyntaxNode, IOperation> _met = [];

    /// <summary>The expressions with alternatives that were met, by their syntax.</summary>
    public IReadOnlyCollection<IOperation> Met => _met.Values;

    /// <summary>The alternative that an expression has; null if it is unknown.</summary>
    public IOperation? ValueOf(IOperation operation)
    {
        _met[operation.Syntax] = operation;
        return operation.Syntax == choice?.Syntax ? value : null;
    }
}
