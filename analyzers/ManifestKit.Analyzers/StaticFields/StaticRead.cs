using Microsoft.CodeAnalysis;

namespace ManifestKit.Analyzers.StaticFields;

/// <summary>An initializer reads a static field, or a static property that has an initializer of its own.</summary>
/// <param name="Member">What is read.</param>
/// <param name="Place">The expression in the initializer that reads it, or that calls what reads it.</param>
/// <param name="Reader">The member that the initializer calls and that leads there; null if it reads it itself.</param>
internal sealed record StaticRead(ISymbol Member, SyntaxNode Place, ISymbol? Reader);
