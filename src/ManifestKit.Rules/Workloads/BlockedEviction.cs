using System.Globalization;

namespace ManifestKit.Rules;

/// <summary>MK1011: a disruption budget that no node can be drained under.</summary>
public sealed class BlockedEviction() : Rule("MK1011", RuleSeverity.Error, "Kubernetes", "A disruption budget blocks every eviction", "Stack")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DeclaredObject subject)
    {
        foreach (var workload in StackFacts.InKubernetes(subject))
        {
            if (workload["Disruption"].Object is not { } budget || PodNumbers.Fewest(workload) is not ({ } fewest and > 0))
                continue;
            if (budget["MinAvailable"] is { IsAbsent: false } kept && Share(kept, fewest) >= fewest)
                yield return Found(kept, "MinAvailable", fewest, workload);
            else if (budget["MaxUnavailable"] is { IsAbsent: false } lost && Share(lost, fewest) == 0)
                yield return Found(lost, "MaxUnavailable", fewest, workload);
        }
    }

    /// <summary>How many pods an amount is; Kubernetes rounds up. Null if it is not known.</summary>
    private static long? Share(Fact amount, long pods)
    {
        if (amount.Number is { } count)
            return count;
        return amount.Text is { } text && text.EndsWith("%", StringComparison.Ordinal)
            && int.TryParse(text.Substring(0, text.Length - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var percent)
            ? (pods * percent + 99) / 100
            : null;
    }

    private static Finding Found(Fact amount, string property, long fewest, DeclaredObject workload)
    {
        var shown = amount.Text ?? amount.Number?.ToString(CultureInfo.InvariantCulture);
        var pods = fewest.ToString(CultureInfo.InvariantCulture);
        return new(
            amount.Source,
            $"{property} is {shown} where '{workload["Name"].Text}' may have only {pods} of its pods: none can ever be evicted, and no node drained; {(property == "MinAvailable" ? "lower it" : "raise it")}, or run more pods.");
    }
}
