namespace ManifestKit.Rules;

/// <summary>MK1033: all pods end before the first new one starts.</summary>
public sealed class InterruptedRelease() : Rule("MK1033", RuleSeverity.Warning, "Kubernetes", "Each release is an outage", "Stack")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DeclaredObject subject)
    {
        var called = Callers.Called(subject);
        return from app in StackFacts.InProductionCluster(subject)
               let release = app["Release"]
               where release.Object?.Types.Contains("Recreate") == true && called.Contains(app["Name"].Text!)
               where !VolumeFacts.OfOneNode(app).Any()
               select new Finding(
                   release.Source,
                   $"Recreate ends all pods of '{app["Name"].Text}' before a new one starts, and what calls it meanwhile fails; leave Release out, for a rolling update.");
    }
}
