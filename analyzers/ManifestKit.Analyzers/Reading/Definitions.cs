using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestKit.Analyzers.Reading;

/// <summary>Follows names to the one expression that gives them their value.</summary>
internal sealed class Definitions(Compilation compilation)
{
    private readonly SourceModels _models = new(compilation);

    /// <summary>The expression; null if there is none in source, or if another one may apply.</summary>
    public IOperation? Of(IOperation reference) => reference switch
    {
        ILocalReferenceOperation local when !IsAssigned(local) => Value(local.Local),
        IFieldReferenceOperation { Field.IsReadOnly: true } field => Value(field.Field),
        IPropertyReferenceOperation { Property: { SetMethod: null, IsVirtual: false, IsAbstract: false, IsOverride: false } property } => Value(property),
        _ => null,
    };

    private IOperation? Value(ISymbol symbol)
    {
        if (symbol.DeclaringSyntaxReferences is not { Length: 1 } declarations)
            return null;
        var expression = declarations[0].GetSyntax() switch
        {
            VariableDeclaratorSyntax variable => variable.Initializer?.Value,
            PropertyDeclarationSyntax property => property.Initializer?.Value ?? property.ExpressionBody?.Expression,
            _ => null,
        };
        return expression is null ? null : _models.Of(expression.SyntaxTree).GetOperation(expression) is { } operation ? WithConversion(operation) : null;
    }

    // A string that is declared as an Image is one.
    private static IOperation WithConversion(IOperation operation)
        => operation.Parent is IConversionOperation { IsImplicit: true } conversion ? conversion : operation;

    private static bool IsAssigned(ILocalReferenceOperation reference)
    {
        IOperation root = reference;
        while (root.Parent is { } parent)
            root = parent;
        return root.Descendants().Any(o => o is IAssignmentOperation { Target: ILocalReferenceOperation target }
            && SymbolEqualityComparer.Default.Equals(target.Local, reference.Local));
    }
}
