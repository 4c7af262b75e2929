using ManifestKit.Languages;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SourceSpan = Microsoft.CodeAnalysis.Text.TextSpan;

namespace ManifestKit.Analyzers;

/// <summary>Where a finding is shown.</summary>
internal static class Places
{
    /// <summary>The part of a literal, the head of an object, or the whole expression.</summary>
    public static Location Of(SyntaxNode node, TextSpan? part)
    {
        var span = part is { Length: > 0 } inner && node is LiteralExpressionSyntax literal && inner.End <= literal.Token.ValueText.Length ? PartOf(literal, inner) : HeadOf(node);
        return Location.Create(node.SyntaxTree, span);
    }

    // An escape sequence shifts what follows: then the whole literal is shown.
    private static SourceSpan PartOf(LiteralExpressionSyntax literal, TextSpan part)
    {
        if (literal.Token.IsKind(SyntaxKind.MultiLineRawStringLiteralToken))
            return PartOfLines(literal, part);
        var start = literal.Token.Text.IndexOf(literal.Token.ValueText, StringComparison.Ordinal);
        return start < 0 ? literal.Span : new SourceSpan(literal.SpanStart + start + part.Start, part.Length);
    }

    // Every line of a raw literal begins with the indentation of its end, which is no part of the value.
    private static SourceSpan PartOfLines(LiteralExpressionSyntax literal, TextSpan part)
    {
        var (text, value) = (literal.Token.Text, literal.Token.ValueText);
        var lastLine = text.Substring(text.LastIndexOf('\n') + 1);
        var indentation = lastLine.Length - lastLine.TrimStart().Length;
        var start = InText(part.Start);
        return start < text.Length && text[start] == value[part.Start]
            ? SourceSpan.FromBounds(literal.SpanStart + start, literal.SpanStart + InText(part.End - 1) + 1)
            : literal.Span;

        int InText(int index)
        {
            var lineStart = text.IndexOf('\n') + 1;
            var valueStart = 0;
            for (var end = value.IndexOf('\n'); end >= 0 && end < index; end = value.IndexOf('\n', valueStart))
            {
                valueStart = end + 1;
                lineStart = text.IndexOf('\n', lineStart) + 1;
            }

            return lineStart + indentation + index - valueStart;
        }
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
