using System.Collections.Immutable;
using ManifestKit.Analyzers.Reading;
using ManifestKit.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestKit.Analyzers.StaticFields;

/// <summary>
/// MK8009: the initializer of a static field reads another one whose initializer has not run yet. Only the source shows it: the program sees
/// a null that may be meant. So it is no rule of the catalogue.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PrematureReadAnalyzer : DiagnosticAnalyzer
{
    private const string Id = "MK8009";

    private static readonly DiagnosticDescriptor Descriptor = new(
        Id, "A static field is read before it has its value", "{0}", "Stack", DiagnosticSeverity.Error, isEnabledByDefault: true, helpLinkUri: Rule.PageOf(Id));

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Descriptor];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (ModelTypes.Find(start.Compilation) is null)
                return;
            var bodies = new MemberBodies(start.Compilation);
            start.RegisterOperationAction(c => Analyze(c, bodies), OperationKind.FieldInitializer, OperationKind.PropertyInitializer);
        });
    }

    private static void Analyze(OperationAnalysisContext context, MemberBodies bodies)
    {
        ISymbol initialized = context.Operation is IPropertyInitializerOperation property
            ? property.InitializedProperties[0]
            : ((IFieldInitializerOperation)context.Operation).InitializedFields[0];
        if (initialized is { IsStatic: false } or IFieldSymbol { IsConst: true })
            return;

        var order = new InitializationOrder(context.Compilation, initialized, context.Operation.Syntax);
        foreach (var read in ImmediateReads.Of((ISymbolInitializerOperation)context.Operation, initialized.ContainingType, bodies))
        {
            if (order.Objection(read) is { } message)
                context.ReportDiagnostic(Diagnostic.Create(Descriptor, read.Place.GetLocation(), Movable(read.Member, order, bodies), message));
        }
    }

    // Where a field stands that a fix may move: all that its own initializer reads has a value there, too.
    private static Location[] Movable(ISymbol member, InitializationOrder order, MemberBodies bodies)
        => bodies.InitializerOf(member) is { } initializer && order.IsOfFile(initializer.Syntax)
            && ImmediateReads.Of(initializer, member.ContainingType, bodies).All(r => order.Objection(r) is null)
                ? [initializer.Syntax.GetLocation()]
                : [];
}
