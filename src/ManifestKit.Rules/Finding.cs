using ManifestKit.Languages;

namespace ManifestKit.Rules;

/// <summary>Something that a rule found.</summary>
/// <param name="Source">Where: the <see cref="Fact.Source"/> or <see cref="DeclaredObject.Source"/> that it is about.</param>
/// <param name="Message">What is wrong, then what to do.</param>
/// <param name="Span">The part of the text that it is about; null for all of it.</param>
/// <param name="Suggestion">What to write instead, when exactly one thing would be right; a code fix offers it.</param>
public sealed record Finding(object? Source, string Message, TextSpan? Span = null, string? Suggestion = null);
