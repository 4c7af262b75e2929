namespace ManifestKit.Rules;

/// <summary>MK3006: a job that scrapes nothing, which Prometheus accepts.</summary>
public sealed class JobWithoutTargets() : Rule("MK3006", RuleSeverity.Warning, "Prometheus", "A scrape job has no targets", "ScrapeJob")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DeclaredObject subject)
    {
        if (subject["Targets"] is { IsComplete: true, Items.Count: 0 } && subject["Discovery"].IsAbsent)
            yield return new(subject.Source, $"Job '{subject["Name"].Text}' scrapes nothing, and alerts on its 'up' never fire; set Targets or Discovery, or give the workload Metrics.");
    }
}
