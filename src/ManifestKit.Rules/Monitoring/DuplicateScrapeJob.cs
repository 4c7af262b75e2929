namespace ManifestKit.Rules;

/// <summary>MK3010: two scrape jobs have one name.</summary>
public sealed class DuplicateScrapeJob() : Rule("MK3010", RuleSeverity.Error, "Prometheus", "A scrape job's name is used twice", "Stack")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DeclaredObject subject)
    {
        if (subject["Prometheus"].Object is not { } server)
            return [];
        var jobs = server["Jobs"].Objects.Select(job => (job, job["Name"]))
            .Concat(StackFacts.Workloads(subject).Where(workload => !workload["Metrics"].IsAbsent).Select(workload => (workload, JobOf(workload))));
        return Repeated.Names(jobs, StackFacts.MayMeet).Select(twice => new Finding(
            twice.Name.Source,
            $"Two scrape jobs are named '{twice.Name.Text}', and Prometheus does not start. Rename one, or give one target all of both."));
    }

    private static Fact JobOf(DeclaredObject workload) => workload["Metrics"].Object switch
    {
        { } metrics when metrics["Job"].IsAbsent => workload["Name"],
        { } metrics => metrics["Job"],
        null => Fact.Unknown(workload.Source),
    };
}
