namespace ManifestKit.Rules;

/// <summary>MK2002: somebody waits for a health that nobody checks.</summary>
public sealed class HealthyWithoutProbe() : Rule("MK2002", RuleSeverity.Warning, "Compose", "A dependency must be healthy and has no probe", "Dependency")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DeclaredObject subject)
    {
        // A database's engine has a check of its own.
        if (subject["Condition"] is { Member: "Healthy" } condition && subject["On"].Object is { } needed
            && !needed.Types.Contains("Database") && needed["Readiness"].IsAbsent)
        {
            yield return new(condition.Source, $"'{needed["Name"].Text}' has no Readiness, so Compose fails unless its image has a health check; give it one, or wait for Started.");
        }
    }
}
