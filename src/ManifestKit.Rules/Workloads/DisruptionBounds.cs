namespace ManifestKit.Rules;

/// <summary>MK1022: a disruption budget says nothing, or two things.</summary>
public sealed class DisruptionBounds() : Rule("MK1022", RuleSeverity.Error, "Kubernetes", "A disruption budget needs exactly one bound", "Disruption")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DeclaredObject subject)
    {
        if (subject["MinAvailable"].IsAbsent == subject["MaxUnavailable"].IsAbsent)
            yield return new(subject.Source, "A disruption budget needs exactly one of MinAvailable and MaxUnavailable; set one, or leave Disruption out.");
    }
}
