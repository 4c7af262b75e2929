namespace ManifestKit.Rules;

/// <summary>MK1020: a run that hangs keeps all later ones from starting.</summary>
public sealed class EndlessRun() : Rule("MK1020", RuleSeverity.Warning, "Kubernetes", "A run may last forever and block the next", "Stack")
{
    private const string DefaultConcurrency = "Forbid";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DeclaredObject subject)
        => from job in StackFacts.InKubernetes(subject)
           where job.Types.Contains("ScheduledJob") && job["Deadline"].IsAbsent && job["Concurrency"].MemberOr(DefaultConcurrency) == DefaultConcurrency
           select new Finding(
               job.Source,
               $"A run of '{job["Name"].Text}' that hangs never ends, and every later one is skipped; set Deadline to more than a run takes.");
}
