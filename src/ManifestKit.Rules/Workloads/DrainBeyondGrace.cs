namespace ManifestKit.Rules;

/// <summary>MK1018: a pod is killed before it was told to stop.</summary>
public sealed class DrainBeyondGrace() : Rule("MK1018", RuleSeverity.Error, "Kubernetes", "A pod drains longer than it may take to stop", "Workload")
{
    private const long DefaultGracePeriod = 30_000;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DeclaredObject subject)
    {
        var drain = subject["DrainDelay"];
        var grace = subject["GracePeriod"] is { IsAbsent: false } declared ? declared.Milliseconds : DefaultGracePeriod;
        if (drain.Milliseconds is { } delay && delay >= grace)
        {
            yield return new(
                drain.Source,
                $"DrainDelay is {delay / 1_000} s, and GracePeriod, of which it is a part, {grace / 1_000} s: the program is killed before it is told to stop; make GracePeriod longer.");
        }
    }
}
