namespace ManifestKit.Rules;

/// <summary>MK1004: the fewest pods are more than the most.</summary>
public sealed class ScalingBounds() : Rule("MK1004", RuleSeverity.Error, "Kubernetes", "Scaling has a minimum above its maximum", "Scaling")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DeclaredObject subject)
    {
        if (subject["Min"].Number is { } min && subject["Max"].Number is { } max && min > max)
            yield return new(subject["Min"].Source, $"Min is {min} and Max is {max}, which Kubernetes rejects; make Min the smaller of the two.");
    }
}
