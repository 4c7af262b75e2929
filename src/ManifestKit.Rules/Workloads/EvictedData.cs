namespace ManifestKit.Rules;

/// <summary>MK1025: a store that is not a cache forgets what it was given.</summary>
public sealed class EvictedData() : Rule("MK1025", RuleSeverity.Warning, "Kubernetes", "A database evicts data that are kept", "Database")
{
    private const string Policy = "maxmemory-policy";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DeclaredObject subject)
    {
        if (subject["Engine"].Member != "Redis" || subject["Usage"].MemberOr("Primary") is not { } usage || usage == "Cache")
            return [];
        return subject["Settings"].Entries
            .Where(setting => setting.Key == Policy && setting.Value.Text?.StartsWith("allkeys-", StringComparison.Ordinal) == true)
            .Select(setting => new Finding(
                setting.Value.Source,
                $"{Policy} {setting.Value.Text} forgets any key when memory is full, though Usage is {usage}: sessions and jobs are lost; use noeviction, or declare a cache of its own."));
    }
}
