using ManifestKit.Languages;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SourceSpan = Microsoft.CodeAnalysis.Text.TextSpan;

namespace ManifestKit.Analyzers;

/// <summary>Where a finding is shown.</summary>
internal static class Places
{
    /// <summary>The part of a literal, the head of an object, or the whole expression.</summary>
    public static Location Of(SyntaxNode node, TextSpan? part)
    {
        var span = part is { Length: > 0 } inner && node is LiteralExpressionSyntax literal ? PartOf(literal, inner) : HeadOf(node);
        return Location.Create(node.SyntaxTree, span);
    }

    // An escape sequence shifts what follows: then the whole literal is shown.
    private static SourceSpan PartOf(LiteralExpressionSyntax literal, TextSpan part)
    {
        var start = literal.Token.Text.IndexOf(literal.Token.ValueText, StringComparison.Ordinal);
        return start < 0 ? literal.Span : new SourceSpan(literal.SpanStart + start + part.Start, part.Length);
    }

    private static SourceSpan HeadOf(SyntaxNode node) => node switch
    {
        BaseObjectCreationExpressionSyntax { Initializer: { } initializer } => Until(node, initializer),
        WithExpressionSyntax with => SourceSpan.FromBounds(with.SpanStart, with.WithKeyword.Span.End),
        _ => node.Span,
    };

    private static SourceSpan Until(SyntaxNode node, SyntaxNode end)
        => SourceSpan.FromBounds(node.SpanStart, end.GetFirstToken().GetPreviousToken().Span.End);
}
