using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ManifestKit.Analyzers.StaticFields;

/// <summary>The initializers of fields and properties.</summary>
internal static class Initializers
{
    /// <summary>The initializer of a member, in source; null if it has none.</summary>
    public static EqualsValueClauseSyntax? Of(ISymbol member)
        => member.DeclaringSyntaxReferences.Select(r => r.GetSyntax()).Select(OfDeclaration).FirstOrDefault(i => i is not null);

    /// <summary>Whether a static member has another value after its initializer than before it.</summary>
    public static bool GiveValue(ISymbol member)
        => member is IFieldSymbol { IsStatic: true, IsConst: false } or IPropertySymbol { IsStatic: true } && Of(member) is { } initializer && !IsDefault(initializer.Value);

    private static EqualsValueClauseSyntax? OfDeclaration(SyntaxNode declaration) => declaration switch
    {
        VariableDeclaratorSyntax variable => variable.Initializer,
        PropertyDeclarationSyntax property => property.Initializer,
        _ => null,
    };

    private static bool IsDefault(ExpressionSyntax value) => value switch
    {
        PostfixUnaryExpressionSyntax suppression => IsDefault(suppression.Operand),
        DefaultExpressionSyntax => true,
        LiteralExpressionSyntax literal => literal.IsKind(SyntaxKind.DefaultLiteralExpression) || literal.Token.Value is null or false or 0,
        _ => false,
    };
}
