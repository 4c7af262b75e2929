using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestKit.Analyzers.StaticFields;

/// <summary>Sequences that are made while they are enumerated: <c>names.Select(name => new App { Name = name })</c>.</summary>
internal static class Sequences
{
    /// <summary>Whether what enumerates the outcome of an operation enumerates that of its parts.</summary>
    public static bool IsPassedOn(IOperation operation) => operation
        is IConversionOperation or IParenthesizedOperation or IArgumentOperation or IDelegateCreationOperation or ITranslatedQueryOperation or IInvocationOperation
        or IMethodBodyOperation or IBlockOperation or IReturnOperation;

    /// <summary>Whether a body runs while its outcome is enumerated, and not before.</summary>
    public static bool IsIterator(IOperation body) => body.Descendants().Any(o => o.Kind is OperationKind.YieldReturn);

    /// <summary>Whether the items of a call's arguments are made at once: by <c>ToArray()</c>, or by <c>Select(...)</c> if its own are.</summary>
    public static bool IsEnumerated(IInvocationOperation call, bool isResultEnumerated)
        => call.TargetMethod is { ContainingType: { Name: "Enumerable", ContainingNamespace: { Name: "Linq", ContainingNamespace.Name: "System" } } } method
            && (isResultEnumerated || method.ReturnType is not INamedTypeSymbol { Name: "IEnumerable" or "IOrderedEnumerable" });
}
