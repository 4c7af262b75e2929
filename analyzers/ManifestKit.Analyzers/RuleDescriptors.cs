using System.Collections.Immutable;
using ManifestKit.Rules;
using Microsoft.CodeAnalysis;

namespace ManifestKit.Analyzers;

/// <summary>The rules as the compiler knows them.</summary>
public static class RuleDescriptors
{
    /// <summary>The property of a diagnostic that says what to write instead.</summary>
    public const string Suggestion = "suggestion";

    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> ById = RuleCatalogue.All.ToImmutableDictionary(r => r.Id, Describe);

    /// <summary>All of them, by id.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All { get; } = [.. RuleCatalogue.All.Select(Of)];

    internal static DiagnosticDescriptor Of(Rule rule) => ById[rule.Id];

    private static DiagnosticDescriptor Describe(Rule rule)
        => new(rule.Id, rule.Title, "{0}", rule.Category, Severity(rule), isEnabledByDefault: true, helpLinkUri: rule.HelpLink);

    private static DiagnosticSeverity Severity(Rule rule) => rule.Severity switch
    {
        RuleSeverity.Error => DiagnosticSeverity.Error,
        RuleSeverity.Warning => DiagnosticSeverity.Warning,
        _ => DiagnosticSeverity.Info,
    };
}
