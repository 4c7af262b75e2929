using ManifestKit.Rules;
using Microsoft.CodeAnalysis;

namespace ManifestKit.Analyzers.Reading;

/// <summary>An object that source declares. A property is read when a rule asks for it, and once.</summary>
internal sealed class SourceObject(ModelType type, SyntaxNode source, Func<string, Fact> read) : DeclaredObject
{
    private readonly Dictionary<string, Fact> _facts = new(StringComparer.Ordinal);

    /// <inheritdoc/>
    public override IReadOnlyList<string> Types => type.Names;

    /// <inheritdoc/>
    public override object? Source => source;

    /// <inheritdoc/>
    public override Fact this[string property]
    {
        get
        {
            if (!_facts.TryGetValue(property, out var fact))
                _facts.Add(property, fact = read(property));
            return fact;
        }
    }
}
