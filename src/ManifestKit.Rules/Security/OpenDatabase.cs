namespace ManifestKit.Rules;

/// <summary>MK7011: a database that every pod of the cluster reaches.</summary>
public sealed class OpenDatabase() : Rule("MK7011", RuleSeverity.Info, "Security", "A database is open to the whole cluster", "Stack")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DeclaredObject subject)
    {
        var network = subject["Network"];
        if (!network.IsAbsent && network.Object?["DenyByDefault"].Truth != false)
            yield break;

        var databases = StackFacts.InProductionCluster(subject).Where(workload => workload.Types.Contains("Database") && !ResourceFacts.IsElsewhere(workload));
        foreach (var database in databases)
            yield return new(database.Source, $"Every pod of the cluster can connect to '{database["Name"].Text}'; declare the stack's Network, by which only what depends on it can.");
    }
}
