using ManifestKit.Languages.PromQl;
using ManifestKit.Languages.Re2;

namespace ManifestKit.Rules;

/// <summary>MK3001: an alert waits for series of a job that nobody scrapes.</summary>
public sealed class UnscrapedJob() : Rule("MK3001", RuleSeverity.Warning, "Prometheus", "An alert is on a job that nobody scrapes", "Stack")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DeclaredObject subject)
    {
        if (ScrapedJobs(subject) is not { } jobs)
            yield break;

        foreach (var rule in subject["Alerts"].Objects.SelectMany(g => g["Rules"].Objects))
        {
            if (rule["Expression"] is not { Text: { } text } expression || PromQlExpression.Parse(text) is not { Success: true } parsed)
                continue;
            foreach (var matcher in parsed.Value.Selectors().SelectMany(s => s.Matchers).Where(m => m.Name == "job"))
            {
                foreach (var job in Named(matcher).Where(j => !jobs.Contains(j)))
                {
                    yield return new(
                        expression.Source,
                        $"No scrape job is called '{job}', so the alert{Name(rule)} never fires; scrape it or use one of {string.Join(", ", jobs.OrderBy(j => j, StringComparer.Ordinal))}.",
                        matcher.ValueSpan);
                }
            }
        }
    }

    private static string Name(DeclaredObject rule) => rule["Name"].Text is { } name ? $" '{name}'" : "";

    private static IEnumerable<string> Named(LabelMatcher matcher) => matcher.Type switch
    {
        LabelMatchType.Equal when matcher.Value.Length > 0 => [matcher.Value],
        LabelMatchType.Matches when Re2Pattern.Parse(matcher.Value) is { Success: true } pattern => pattern.Value.FiniteMatches() ?? [],
        _ => [],
    };

    /// <summary>The jobs of the stack's Prometheus; null if there is none, or one that is not known.</summary>
    private static HashSet<string>? ScrapedJobs(DeclaredObject stack)
    {
        if (stack["Prometheus"].Object is not { } server || !server["Jobs"].IsComplete || StackFacts.WorkloadNames(stack) is null)
            return null;

        var jobs = server["Jobs"].Objects.Select(j => j["Name"].Text).ToList();
        foreach (var workload in StackFacts.Workloads(stack))
        {
            if (workload["Metrics"] is { IsAbsent: false } metrics)
                jobs.Add(metrics.Object?["Job"].TextOr(workload["Name"].Text));
        }

        return jobs.Count == 0 || jobs.Contains(null) ? null : new(jobs!, StringComparer.Ordinal);
    }
}
