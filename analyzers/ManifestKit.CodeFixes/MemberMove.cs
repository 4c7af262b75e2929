using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace ManifestKit.CodeFixes;

/// <summary>A member of a type that is to stand above another one of the same type, its target.</summary>
internal sealed class MemberMove(MemberDeclarationSyntax member, MemberDeclarationSyntax target)
{
    public MemberDeclarationSyntax Member => member;

    public MemberDeclarationSyntax Target => target;

    public string Title => $"Move '{NameOf(member)}' above '{NameOf(target)}'";

    /// <summary>
    /// Null if there is none: the analyzer does not say what may be moved, it shares its declaration with others, or it would pass a directive
    /// such as <c>#if</c>.
    /// </summary>
    public static MemberMove? Of(SyntaxNode root, Diagnostic diagnostic)
    {
        if (diagnostic.AdditionalLocations.FirstOrDefault() is not { } place || MemberAt(root, place) is not { } member || MemberAt(root, diagnostic.Location) is not { } target
            || member.Parent is not TypeDeclarationSyntax type || target.Parent != type || member is FieldDeclarationSyntax { Declaration.Variables.Count: > 1 })
        {
            return null;
        }

        var passed = type.Members.Where(m => m.SpanStart >= target.SpanStart && m.SpanStart <= member.SpanStart);
        return passed.Any(m => m.ContainsDirectives) ? null : new(member, target);
    }

    /// <summary>The same with the member moved. Blank lines stay where they are.</summary>
    public SyntaxNode In(SyntaxNode root)
    {
        var type = (TypeDeclarationSyntax)target.Parent!;
        var (blankAbove, commentAbove) = Leading(target);
        var (blank, comment) = Leading(member);
        var index = type.Members.IndexOf(target);
        var members = type.Members.Remove(member).RemoveAt(index).InsertRange(index,
        [
            member.WithLeadingTrivia(blankAbove.Concat(comment)),
            target.WithLeadingTrivia((blank.Count > 0 ? blank : blankAbove).Concat(commentAbove)),
        ]);
        return root.ReplaceNode(type, type.WithMembers(members));
    }

    private static MemberDeclarationSyntax? MemberAt(SyntaxNode root, Location place) => root.FindNode(place.SourceSpan).FirstAncestorOrSelf<MemberDeclarationSyntax>();

    private static (IReadOnlyList<SyntaxTrivia> BlankLines, IEnumerable<SyntaxTrivia> Comments) Leading(MemberDeclarationSyntax member)
    {
        var trivia = member.GetLeadingTrivia();
        var spaces = trivia.TakeWhile(t => t.IsKind(SyntaxKind.WhitespaceTrivia) || t.IsKind(SyntaxKind.EndOfLineTrivia)).ToList();
        var blank = spaces.GetRange(0, spaces.FindLastIndex(t => t.IsKind(SyntaxKind.EndOfLineTrivia)) + 1);
        return (blank, trivia.Skip(blank.Count));
    }

    private static string NameOf(MemberDeclarationSyntax member)
        => member is PropertyDeclarationSyntax property ? property.Identifier.ValueText : ((BaseFieldDeclarationSyntax)member).Declaration.Variables[0].Identifier.ValueText;
}
