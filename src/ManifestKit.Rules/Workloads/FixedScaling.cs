namespace ManifestKit.Rules;

/// <summary>MK1036: an autoscaler whose bounds are one number.</summary>
public sealed class FixedScaling() : Rule("MK1036", RuleSeverity.Info, "Kubernetes", "Scaling has nothing to decide", "Scaling")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DeclaredObject subject)
    {
        if (subject["Max"] is { Number: { } max } fact && subject["Min"].Number == max)
            yield return new(fact.Source, $"Min and Max are both {max}, so that nothing ever scales; raise Max, or set Replicas instead of Scaling.");
    }
}
