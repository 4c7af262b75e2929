using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ManifestKit.CodeFixes;

/// <summary>Gives an alert the severity that warns.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AddSeverityFix))]
[Shared]
public sealed class AddSeverityFix : CodeFixProvider
{
    private const string Severity = "Severity";
    private const string Value = "Warning";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["MK3002"];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root?.FindToken(diagnostic.Location.SourceSpan.Start).Parent is BaseObjectCreationExpressionSyntax
                { Initializer: { Expressions.Count: > 0 } initializer } creation && !Sets(initializer, Severity) && TypeName(model, creation) is { } type)
            {
                var assignment = $"{Severity} = {type}.{Value}";
                var action = CodeAction.Create($"Set {assignment}", _ => Task.FromResult(Add(context.Document, root!, initializer, assignment)), nameof(AddSeverityFix));
                context.RegisterCodeFix(action, diagnostic);
            }
        }
    }

    private static bool Sets(InitializerExpressionSyntax initializer, string property)
        => initializer.Expressions.Any(e => e is AssignmentExpressionSyntax { Left: IdentifierNameSyntax { Identifier.ValueText: var name } } && name == property);

    /// <summary>The type of severities, as short as that place allows.</summary>
    private static string? TypeName(SemanticModel? model, BaseObjectCreationExpressionSyntax creation)
        => model?.GetTypeInfo(creation).Type?.GetMembers(Severity).FirstOrDefault() is IPropertySymbol { Type: INamedTypeSymbol { TypeArguments: { Length: 1 } types } }
            ? types[0].ToMinimalDisplayString(model, creation.SpanStart)
            : null;

    /// <summary>The line stands behind the last one, as that is laid out.</summary>
    private static Document Add(Document document, SyntaxNode root, InitializerExpressionSyntax initializer, string assignment)
    {
        var last = initializer.Expressions[initializer.Expressions.Count - 1];
        var added = SyntaxFactory.ParseExpression(assignment).WithLeadingTrivia(last.GetLeadingTrivia().Where(t => t.IsKind(SyntaxKind.WhitespaceTrivia)));
        var items = initializer.Expressions.GetWithSeparators();
        var isMultiLine = last.GetLeadingTrivia().Any(SyntaxKind.WhitespaceTrivia);
        items = items.Count % 2 == 0
            ? items.AddRange([added, SyntaxFactory.Token(SyntaxKind.CommaToken).WithTriviaFrom((SyntaxToken)items[items.Count - 1])])
            : items.Replace(items[items.Count - 1], last.WithoutTrailingTrivia())
                .AddRange([
                    SyntaxFactory.Token(SyntaxKind.CommaToken).WithTrailingTrivia(isMultiLine ? last.GetTrailingTrivia() : [SyntaxFactory.Space]),
                    added.WithTrailingTrivia(last.GetTrailingTrivia()),
                ]);
        var changed = initializer.WithExpressions(SyntaxFactory.SeparatedList<ExpressionSyntax>(items));
        return document.WithSyntaxRoot(root.ReplaceNode(initializer, changed));
    }
}
