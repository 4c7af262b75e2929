namespace ManifestKit.Rules;

/// <summary>MK3010: two scrape jobs have one name.</summary>
public sealed class DuplicateScrapeJob() : Rule("MK3010", RuleSeverity.Error, "Prometheus", "A scrape job's name is used twice", "Stack")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DeclaredObject subject)
    {
        if (subject["Prometheus"].Object is not { } server)
            yield break;
        var jobs = server["Jobs"].Objects.Select(job => (Owner: job, Name: job["Name"]))
            .Concat(StackFacts.Workloads(subject).Where(workload => !workload["Metrics"].IsAbsent).Select(workload => (Owner: workload, Name: JobOf(workload))))
            .Where(job => job.Name.Text is not null);
        foreach (var named in jobs.GroupBy(job => job.Name.Text, StringComparer.Ordinal))
        {
            var earlier = new List<DeclaredObject>();
            foreach (var (owner, name) in named)
            {
                if (earlier.Exists(other => StackFacts.MayMeet(other, owner)))
                    yield return new(name.Source, $"Two scrape jobs are named '{named.Key}', and Prometheus does not start. Rename one, or give one target all of both.");
                earlier.Add(owner);
            }
        }
    }

    private static Fact JobOf(DeclaredObject workload) => workload["Metrics"].Object switch
    {
        { } metrics when metrics["Job"].IsAbsent => workload["Name"],
        { } metrics => metrics["Job"],
        null => Fact.Unknown(workload.Source),
    };
}
