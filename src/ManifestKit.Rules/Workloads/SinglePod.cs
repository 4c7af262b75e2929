namespace ManifestKit.Rules;

/// <summary>MK1030: a site that answers nobody while its only pod ends.</summary>
public sealed class SinglePod() : Rule("MK1030", RuleSeverity.Info, "Kubernetes", "A site depends on one pod", "Stack")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DeclaredObject subject)
    {
        var routed = Callers.Routed(subject, _ => true);
        return from app in StackFacts.InProductionCluster(subject)
               where app.Types.Contains("App") && routed.Contains(app["Name"].Text!) && PodNumbers.Fewest(app) == 1
               where !VolumeFacts.OfOneNode(app).Any()
               select new Finding(
                   PodNumbers.SourceOfFewest(app) ?? app.Source,
                   $"'{app["Name"].Text}' may have one pod only: while its node is drained, or it restarts, nobody is answered; raise {(app["Scaling"].IsAbsent ? "Replicas" : "Scaling's Min")} to 2 or more.");
    }
}
