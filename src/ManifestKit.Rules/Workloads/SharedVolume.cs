namespace ManifestKit.Rules;

/// <summary>MK1021: pods on several nodes mount a volume that only one node can have.</summary>
public sealed class SharedVolume() : Rule("MK1021", RuleSeverity.Warning, "Kubernetes", "Several pods share a volume of one node", "Stack")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DeclaredObject subject)
    {
        foreach (var app in StackFacts.InKubernetes(subject).Where(w => w.Types.Contains("App")))
        {
            if (PodNumbers.Most(app) is not ({ } pods and > 1))
                continue;
            foreach (var volume in VolumeFacts.OfOneNode(app))
            {
                yield return new(
                    volume.Source,
                    $"'{app["Name"].Text}' may have {pods} pods, and volume '{volume["Name"].Text}' can be mounted on one node only: pods on others never start; use ReadWriteMany, or one replica.");
            }
        }
    }
}
