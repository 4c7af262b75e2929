using System.Globalization;

namespace ManifestKit.Rules;

/// <summary>MK5003: a colour that never shows.</summary>
public sealed class ThresholdOrder() : Rule("MK5003", RuleSeverity.Warning, "Grafana", "Thresholds do not rise", "Thresholds")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DeclaredObject subject)
    {
        var steps = subject["Steps"];
        var values = steps.Objects.Select(s => s["Value"]).ToList();
        for (var i = 1; steps.IsComplete && i < values.Count; i++)
        {
            if (values[i - 1].Amount is { } before && values[i].Amount is { } value && value <= before)
            {
                yield return new(
                    values[i].Source,
                    string.Format(CultureInfo.InvariantCulture, "The step at {0} stands behind the one at {1}, so one of the two colours never shows; order the steps by value.", value, before));
            }
        }
    }
}
