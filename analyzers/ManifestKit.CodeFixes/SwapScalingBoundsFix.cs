using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ManifestKit.CodeFixes;

/// <summary>Swaps the minimum and the maximum of a scaling, where both are written down.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SwapScalingBoundsFix))]
[Shared]
public sealed class SwapScalingBoundsFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["MK1004"];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            var initializer = root?.FindNode(diagnostic.Location.SourceSpan).FirstAncestorOrSelf<InitializerExpressionSyntax>();
            if (Value(initializer, "Min") is { } min && Value(initializer, "Max") is { } max && Constant(model, min) > Constant(model, max))
            {
                var action = CodeAction.Create("Swap Min and Max", _ => Task.FromResult(Swap(context.Document, root!, min, max)), nameof(SwapScalingBoundsFix));
                context.RegisterCodeFix(action, diagnostic);
            }
        }
    }

    private static ExpressionSyntax? Value(InitializerExpressionSyntax? initializer, string property)
        => initializer?.Expressions.OfType<AssignmentExpressionSyntax>()
            .FirstOrDefault(a => a.Left is IdentifierNameSyntax { Identifier.ValueText: var name } && name == property)?.Right;

    // What is wrong may stand elsewhere: then these two are unknown or in order.
    private static int? Constant(SemanticModel? model, ExpressionSyntax expression)
        => model?.GetConstantValue(expression) is { HasValue: true, Value: int value } ? value : null;

    private static Document Swap(Document document, SyntaxNode root, ExpressionSyntax min, ExpressionSyntax max)
        => document.WithSyntaxRoot(root.ReplaceNodes([min, max], (node, _) => node == min ? max.WithTriviaFrom(min) : min.WithTriviaFrom(max)));
}
