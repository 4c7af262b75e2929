namespace ManifestKit.Rules;

/// <summary>MK8008: what needs an app goes on before that can answer.</summary>
public sealed class UncheckedDependency() : Rule("MK8008", RuleSeverity.Warning, "Stack", "Others need an app without readiness", "Stack")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DeclaredObject subject)
    {
        // Where a condition is declared, somebody thought about it.
        var needed = Callers.Needed(Callers.Dependencies(subject).Where(dependency => dependency["Condition"].IsAbsent));
        needed.UnionWith(Callers.Routed(subject, gateway => gateway["Controller"].Member == "Nginx"));
        return from app in StackFacts.InProduction(subject)
               where app.Types.Contains("App") && app["Readiness"].IsAbsent && needed.Contains(app["Name"].Text!)
               select new Finding(
                   app.Source,
                   $"'{app["Name"].Text}' has no Readiness: what needs it calls it as soon as it is started, before it can answer; give it one.");
    }
}
