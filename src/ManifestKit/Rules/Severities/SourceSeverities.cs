namespace ManifestKit.Rules;

/// <summary>How bad findings are where they stand: what silences a rule in the editor and the compiler also holds when the program runs.</summary>
internal sealed class SourceSeverities(SourceLines sources)
{
    private readonly Dictionary<string, PragmaWarnings> _pragmas = new(StringComparer.Ordinal);
    private readonly EditorConfigs _configs = new();

    /// <summary>How bad a finding of a rule is at a place; null if it is silenced there. An error stays one: what it finds would be rejected.</summary>
    public RuleSeverity? Of(Rule rule, SourceLocation place)
    {
        if (rule.Severity == RuleSeverity.Error || place.File.Length == 0)
            return rule.Severity;
        return PragmasOf(place.File).AreDisabled(rule.Id, place.Line)
            ? null
            : _configs.Value(sources.PathOf(place.File), $"dotnet_diagnostic.{rule.Id}.severity")?.ToUpperInvariant() switch
            {
                "ERROR" => RuleSeverity.Error,
                "WARNING" => RuleSeverity.Warning,
                "SUGGESTION" => RuleSeverity.Info,
                "NONE" or "SILENT" => null,
                _ => rule.Severity,
            };
    }

    private PragmaWarnings PragmasOf(string file)
    {
        if (!_pragmas.TryGetValue(file, out var pragmas))
            _pragmas.Add(file, pragmas = new PragmaWarnings(sources.Of(file)));
        return pragmas;
    }
}
