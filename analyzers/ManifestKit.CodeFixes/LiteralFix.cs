using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ManifestKit.CodeFixes;

/// <summary>Replaces a literal by what the rule suggests: <c>"512mb"</c> by <c>"512Mi"</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LiteralFix))]
[Shared]
public sealed class LiteralFix : CodeFixProvider
{
    // The name of the property by which the analyzer passes it on.
    private const string Suggestion = "suggestion";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["MK1002"];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (diagnostic.Properties.TryGetValue(Suggestion, out var suggestion) && suggestion is not null
                && root?.FindToken(diagnostic.Location.SourceSpan.Start).Parent is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } literal)
            {
                var action = CodeAction.Create($"Write \"{suggestion}\"", _ => Task.FromResult(Replace(context.Document, root, literal, suggestion)), nameof(LiteralFix));
                context.RegisterCodeFix(action, diagnostic);
            }
        }
    }

    private static Document Replace(Document document, SyntaxNode root, LiteralExpressionSyntax literal, string text)
    {
        var token = SyntaxFactory.Literal(text).WithTriviaFrom(literal.Token);
        return document.WithSyntaxRoot(root.ReplaceToken(literal.Token, token));
    }
}
