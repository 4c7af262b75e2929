using Microsoft.CodeAnalysis;

namespace ManifestKit.Analyzers.Reading;

/// <summary>How a reader came to an expression.</summary>
/// <param name="Pin">
/// The reference that led into another file; what is read there is shown here, since a finding must be in the file that is analyzed.
/// </param>
/// <param name="Depth">How many expressions enclose it.</param>
/// <param name="Supposed">What it takes expressions with alternatives to be.</param>
internal readonly record struct Origin(SyntaxNode? Pin, int Depth, Supposition Supposed)
{
    public SyntaxNode SourceOf(IOperation operation) => Pin ?? operation.Syntax;

    public Origin Deeper() => this with { Depth = Depth + 1 };

    public Origin Following(IOperation reference, IOperation definition)
        => Pin is null && reference.Syntax.SyntaxTree != definition.Syntax.SyntaxTree ? this with { Pin = reference.Syntax } : this;
}
