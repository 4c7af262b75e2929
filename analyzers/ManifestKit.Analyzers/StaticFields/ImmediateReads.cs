using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestKit.Analyzers.StaticFields;

/// <summary>
/// Finds the static members of a type that an initializer reads at once, itself or in the members of the type that it calls. The argument of
/// a visit says whether a sequence is enumerated at once: then what makes its items runs, too.
/// </summary>
internal sealed class ImmediateReads : OperationWalker<bool>
{
    private readonly INamedTypeSymbol _type;
    private readonly MemberBodies _bodies;
    private readonly List<StaticRead> _found = [];
    private readonly HashSet<ISymbol> _entered = new(SymbolEqualityComparer.Default);

    // What was read once, or set.
    private readonly HashSet<ISymbol> _settled = new(SymbolEqualityComparer.Default);

    // What the initializer calls, while that is walked.
    private (SyntaxNode Place, ISymbol Member)? _called;

    private ImmediateReads(INamedTypeSymbol type, MemberBodies bodies) => (_type, _bodies) = (type, bodies);

    /// <summary>The first read of each member.</summary>
    public static IReadOnlyList<StaticRead> Of(ISymbolInitializerOperation initializer, INamedTypeSymbol type, MemberBodies bodies)
    {
        var walker = new ImmediateReads(type, bodies);
        walker.Visit(initializer.Value, false);
        return walker._found;
    }

    public override object? DefaultVisit(IOperation operation, bool isEnumerated)
        => base.DefaultVisit(operation, isEnumerated && Sequences.IsPassedOn(operation));

    public override object? VisitFieldReference(IFieldReferenceOperation operation, bool isEnumerated)
    {
        Read(operation.Field, operation);
        return base.VisitFieldReference(operation, isEnumerated);
    }

    public override object? VisitPropertyReference(IPropertyReferenceOperation operation, bool isEnumerated)
    {
        base.VisitPropertyReference(operation, isEnumerated);
        if (Initializers.Of(operation.Property) is not null)
            Read(operation.Property, operation);
        else if (operation.Property.GetMethod is { } getter && !IsSet(operation))
            Enter(getter, operation, isEnumerated);
        return null;
    }

    public override object? VisitInvocation(IInvocationOperation operation, bool isEnumerated)
    {
        base.VisitInvocation(operation, Sequences.IsEnumerated(operation, isEnumerated));
        Enter(operation.TargetMethod, operation, isEnumerated);
        return null;
    }

    public override object? VisitObjectCreation(IObjectCreationOperation operation, bool isEnumerated)
    {
        base.VisitObjectCreation(operation, isEnumerated);
        if (operation.Constructor is { } constructor)
            Enter(constructor, operation, isEnumerated);
        return null;
    }

    public override object? VisitSpread(ISpreadOperation operation, bool isEnumerated) => Visit(operation.Operand, true);

    public override object? VisitForEachLoop(IForEachLoopOperation operation, bool isEnumerated)
    {
        Visit(operation.Collection, true);
        return Visit(operation.Body, false);
    }

    // Otherwise it runs later, if at all.
    public override object? VisitAnonymousFunction(IAnonymousFunctionOperation operation, bool isEnumerated) => isEnumerated ? Visit(operation.Body, false) : null;

    public override object? VisitMethodReference(IMethodReferenceOperation operation, bool isEnumerated)
    {
        base.VisitMethodReference(operation, false);
        if (isEnumerated)
            Enter(operation.Method, operation, isEnumerated);
        return null;
    }

    public override object? VisitLocalFunction(ILocalFunctionOperation operation, bool isEnumerated) => null;

    public override object? VisitNameOf(INameOfOperation operation, bool isEnumerated) => null;

    private static bool IsSet(IOperation reference) => reference.Parent switch
    {
        ISimpleAssignmentOperation assignment => assignment.Target == reference,
        ICoalesceAssignmentOperation assignment => assignment.Target == reference,
        IArgumentOperation argument => argument.Parameter?.RefKind == RefKind.Out,
        _ => false,
    };

    private void Read(ISymbol member, IOperation reference)
    {
        if (IsOfType(member) && Initializers.GiveValue(member) && _settled.Add(member) && !IsSet(reference))
            _found.Add(new(member, _called?.Place ?? reference.Syntax, _called?.Member));
    }

    private void Enter(IMethodSymbol method, IOperation call, bool isEnumerated)
    {
        if (!IsOfType(method) || !_entered.Add(method.OriginalDefinition))
            return;
        var outer = _called;
        _called ??= (call.Syntax, method);
        foreach (var body in _bodies.Of(method).Where(b => isEnumerated || !Sequences.IsIterator(b)))
            Visit(body, isEnumerated);
        _called = outer;
    }

    private bool IsOfType(ISymbol member) => SymbolEqualityComparer.Default.Equals(member.ContainingType, _type);
}
