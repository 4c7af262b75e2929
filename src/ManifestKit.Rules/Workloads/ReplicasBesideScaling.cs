namespace ManifestKit.Rules;

/// <summary>MK1009: two things decide how many pods there are.</summary>
public sealed class ReplicasBesideScaling() : Rule("MK1009", RuleSeverity.Info, "Kubernetes", "Replicas stands beside Scaling", "App")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DeclaredObject subject)
    {
        var replicas = subject["Replicas"];
        if (replicas.Number > 1 && subject["Scaling"].Object is not null)
            yield return new(replicas.Source, $"Replicas is {replicas.Number}, but Scaling decides how many pods run in Kubernetes; remove Replicas, or raise Scaling's Min.");
    }
}
