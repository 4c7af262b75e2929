using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace ManifestKit.CodeFixes;

/// <summary>Moves a static field above the one whose initializer reads it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MoveFieldFix))]
[Shared]
public sealed class MoveFieldFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => ["MK8009"];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(static async (context, document, diagnostics) =>
    {
        var root = await document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        return root is null ? document : document.WithSyntaxRoot(Apply(root, [.. diagnostics.Select(d => MemberMove.Of(root, d)).OfType<MemberMove>()]));
    });

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        if (await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false) is not { } root)
            return;
        foreach (var diagnostic in context.Diagnostics)
        {
            if (MemberMove.Of(root, diagnostic) is { } move)
            {
                var action = CodeAction.Create(move.Title, _ => Task.FromResult(context.Document.WithSyntaxRoot(Apply(root, [move]))), nameof(MoveFieldFix));
                context.RegisterCodeFix(action, diagnostic);
            }
        }
    }

    // What several others read is moved once, above all of them.
    private static SyntaxNode Apply(SyntaxNode root, IReadOnlyCollection<MemberMove> moves)
    {
        var changed = root.TrackNodes(moves.SelectMany(m => new[] { m.Member, m.Target }).Distinct());
        foreach (var move in moves.GroupBy(m => m.Member).Select(g => g.OrderBy(m => m.Target.SpanStart).First()).OrderBy(m => m.Member.SpanStart))
            changed = new MemberMove(changed.GetCurrentNode(move.Member)!, changed.GetCurrentNode(move.Target)!).In(changed);
        return changed;
    }
}
