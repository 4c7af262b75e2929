namespace ManifestKit.Rules;

/// <summary>MK1014: what restarts a container asks the same as what takes it out of service.</summary>
public sealed class SharedProbe() : Rule("MK1014", RuleSeverity.Warning, "Kubernetes", "Liveness asks what readiness asks", "Workload")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DeclaredObject subject)
    {
        var liveness = subject["Liveness"].Object?["Http"];
        if (liveness?.Text is not { } path || subject["Readiness"].Object is not { } readiness || readiness["Http"].Text != path || !IsSamePort(subject, readiness))
            yield break;

        // A program without a database has little that could be down while it is well itself.
        var database = subject["DependsOn"].Objects.Select(d => d["On"].Object).FirstOrDefault(on => on?.Types.Contains("Database") == true);
        if (database is not null)
        {
            yield return new(
                liveness.Source,
                $"Liveness and Readiness both ask '{path}': if it asks {Name(database)} too, an outage of that restarts every pod, and if not, pods without it are sent requests; give Liveness a path that looks at the program alone.");
        }
    }

    private static bool IsSamePort(DeclaredObject workload, DeclaredObject readiness)
    {
        var (one, other) = (workload["Liveness"].Object!["Port"], readiness["Port"]);
        return one.IsAbsent ? other.IsAbsent : one.Text is { } name && name == other.Text;
    }

    private static string Name(DeclaredObject database) => database["Name"].Text is { } name ? $"'{name}'" : "the database";
}
