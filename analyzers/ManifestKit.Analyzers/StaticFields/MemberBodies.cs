using ManifestKit.Analyzers.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestKit.Analyzers.StaticFields;

/// <summary>The code that runs when a method, an accessor or a constructor is called, or a member is initialized.</summary>
internal sealed class MemberBodies(Compilation compilation)
{
    private readonly SourceModels _models = new(compilation);

    /// <summary>What a call runs; nothing if it is not in source, or if another one may run in its place.</summary>
    public IEnumerable<IOperation> Of(IMethodSymbol method)
    {
        if (method.IsVirtual || method.IsAbstract || method.IsOverride)
            return [];
        var declared = (method.PartialImplementationPart ?? method).OriginalDefinition.DeclaringSyntaxReferences.Select(r => r.GetSyntax());
        return InitializersBefore(method).Concat(declared).Select(Operation).OfType<IOperation>();
    }

    /// <summary>The initializer of a member; null if it has none.</summary>
    public ISymbolInitializerOperation? InitializerOf(ISymbol member)
        => Initializers.Of(member) is { } initializer ? Operation(initializer) as ISymbolInitializerOperation : null;

    // A constructor sets what the object's own fields and properties begin with.
    private static IEnumerable<SyntaxNode> InitializersBefore(IMethodSymbol method)
        => method.MethodKind == MethodKind.Constructor
            ? method.ContainingType.GetMembers().Where(m => !m.IsStatic).Select(Initializers.Of).OfType<SyntaxNode>()
            : [];

    private IOperation? Operation(SyntaxNode node)
        => _models.Of(node.SyntaxTree).GetOperation(node) is var operation && operation is ILocalFunctionOperation local ? local.Body : operation;
}
