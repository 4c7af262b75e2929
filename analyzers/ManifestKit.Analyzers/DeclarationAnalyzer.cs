using System.Collections.Immutable;
using ManifestKit.Analyzers.Reading;
using ManifestKit.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace ManifestKit.Analyzers;

/// <summary>Runs every rule over the declarations that it can read in source.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DeclarationAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => RuleDescriptors.All;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(static start =>
        {
            if (ModelTypes.Find(start.Compilation) is not { } types)
                return;
            var check = new SourceCheck(new SourceReader(start.Compilation, types));
            start.RegisterOperationAction(c => Analyze(c, types, check), OperationKind.ObjectCreation, OperationKind.With, OperationKind.Conversion);
        });
    }

    private static void Analyze(OperationAnalysisContext context, ModelTypes types, SourceCheck check)
    {
        if (types.Of(context.Operation.Type) is not { Rules.Count: > 0 } type || context.Operation is IConversionOperation { OperatorMethod: null })
            return;
        foreach (var (rule, finding) in check.Of(context.Operation, type))
            Report(context, rule, finding);
    }

    private static void Report(OperationAnalysisContext context, Rule rule, Finding finding)
    {
        var node = finding.Source as SyntaxNode ?? context.Operation.Syntax;

        // What is wrong with the object that a 'with' copies is found where that is declared.
        if (context.Operation is IWithOperation with && !with.Initializer.Syntax.Span.Contains(node.Span) && node != with.Syntax)
            return;

        var properties = finding.Suggestion is { } suggestion
            ? ImmutableDictionary<string, string?>.Empty.Add(RuleDescriptors.Suggestion, suggestion)
            : ImmutableDictionary<string, string?>.Empty;
        context.ReportDiagnostic(Diagnostic.Create(RuleDescriptors.Of(rule), Places.Of(node, finding.Span), properties, finding.Message));
    }
}
