namespace ManifestKit.Rules;

/// <summary>MK2007: somebody waits for the end of what never ends.</summary>
public sealed class EndlessDependency() : Rule("MK2007", RuleSeverity.Error, "Compose", "Something waits for the end of a service", "Dependency")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DeclaredObject subject)
    {
        if (subject["Condition"] is { Member: "CompletedSuccessfully" } condition && subject["On"].Object is { } needed
            && (needed.Types.Contains("App") || needed.Types.Contains("Database")))
        {
            yield return new(condition.Source, $"'{needed["Name"].Text}' is started again whenever it ends, so that what waits for its end never starts; leave Condition out, or declare it in OneShotJobs.");
        }
    }
}
