using ManifestKit.Analyzers.Reading;
using ManifestKit.Rules;
using Microsoft.CodeAnalysis;

namespace ManifestKit.Analyzers;

/// <summary>Checks an object in source, also with each alternative of the expressions that have several values.</summary>
internal sealed class SourceCheck(SourceReader reader)
{
    // Each alternative costs one more check, and a stack of many workloads may have many.
    private const int MostChoices = 16;

    /// <summary>
    /// What is wrong whatever the expressions' values are; what is wrong with every alternative of one; and what is wrong in one alternative.
    /// </summary>
    public IEnumerable<(Rule Rule, Finding Finding)> Of(IOperation operation, ModelType type)
    {
        var unsupposed = new Supposition();
        var found = Check(operation, type, unsupposed);
        var known = new HashSet<(Rule, object?)>(found.Select(Key));
        foreach (var choice in unsupposed.Met.Take(MostChoices))
        {
            var alternatives = Alternatives.Of(choice).ToList();
            var byAlternative = alternatives.ConvertAll(value => Check(operation, type, new Supposition(choice, value)));
            for (var i = 0; i < alternatives.Count; i++)
            {
                var added = byAlternative[i].FindAll(f => !known.Contains(Key(f)) && (IsAlways(f, byAlternative) || IsWithin(f.Finding.Source, alternatives[i].Syntax)));
                found.AddRange(added);
                known.UnionWith(added.Select(Key));
            }
        }

        return found;
    }

    private List<(Rule Rule, Finding Finding)> Check(IOperation operation, ModelType type, Supposition supposed)
        => reader.Read(operation, supposed).Object is { } declared
            ? [.. from rule in type.Rules from finding in rule.Check(declared) select (rule, finding)]
            : [];

    private static (Rule, object?) Key((Rule Rule, Finding Finding) found) => (found.Rule, found.Finding.Source);

    private static bool IsAlways((Rule, Finding) found, List<List<(Rule, Finding)>> byAlternative)
        => byAlternative.TrueForAll(others => others.Exists(other => Key(other) == Key(found)));

    private static bool IsWithin(object? source, SyntaxNode alternative)
        => source is SyntaxNode node && node.SyntaxTree == alternative.SyntaxTree && alternative.Span.Contains(node.Span);
}
