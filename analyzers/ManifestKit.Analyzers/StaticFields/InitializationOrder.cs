using Microsoft.CodeAnalysis;

namespace ManifestKit.Analyzers.StaticFields;

/// <summary>
/// What has a value when the initializer of a static member runs: what stands above it, and in other parts of its type what stands in files
/// that the compiler takes earlier.
/// </summary>
internal sealed class InitializationOrder(Compilation compilation, ISymbol initialized, SyntaxNode initializer)
{
    /// <summary>Whether something stands in the same file.</summary>
    public bool IsOfFile(SyntaxNode node) => node.SyntaxTree == initializer.SyntaxTree;

    /// <summary>What is wrong with a read, and what to do; null if it is right.</summary>
    public string? Objection(StaticRead read)
    {
        var member = read.Member.Name;
        var where = read.Reader is { } reader ? $" where '{NameOf(reader)}' reads it" : "";
        if (SymbolEqualityComparer.Default.Equals(read.Member, initialized))
            return $"'{member}' has no value yet{where}: its own initializer is still running. Leave it out here, or say it in a member below.";

        var other = Initializers.Of(read.Member)!;
        if (IsAbove(other))
            return null;
        var why = IsOfFile(other) ? "static fields get their values in the order in which they stand" : "it stands in another file, which the compiler takes later";
        return $"'{member}' has no value yet{where}: {why}. Move it above '{initialized.Name}', or make it a property with '=>'.";
    }

    private bool IsAbove(SyntaxNode other) => IsOfFile(other)
        ? other.SpanStart < initializer.SpanStart
        : compilation.SyntaxTrees.First(t => t == other.SyntaxTree || t == initializer.SyntaxTree) == other.SyntaxTree;

    private static string NameOf(ISymbol reader) => reader switch
    {
        IMethodSymbol { MethodKind: MethodKind.Constructor } => reader.ContainingType.Name,
        IMethodSymbol { AssociatedSymbol: { } property } => property.Name,
        _ => reader.Name,
    };
}
