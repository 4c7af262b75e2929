namespace ManifestKit.Rules;

/// <summary>MK1021: pods on several nodes mount a volume that only one node can have.</summary>
public sealed class SharedVolume() : Rule("MK1021", RuleSeverity.Warning, "Kubernetes", "Several pods share a volume of one node", "Stack")
{
    private const string DefaultAccess = "ReadWriteOnce";

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DeclaredObject subject)
    {
        foreach (var app in StackFacts.InKubernetes(subject).Where(w => w.Types.Contains("App")))
        {
            if (Most(app) is not ({ } pods and > 1))
                continue;
            foreach (var volume in app["Volumes"].Objects)
            {
                if (volume["Content"].Object is { } content && content.Types.Contains("PersistentVolume")
                    && content["AccessMode"].MemberOr(DefaultAccess) is DefaultAccess or "ReadWriteOncePod")
                {
                    yield return new(
                        volume.Source,
                        $"'{app["Name"].Text}' may have {pods} pods, and volume '{volume["Name"].Text}' can be mounted on one node only: pods on others never start; use ReadWriteMany, or one replica.");
                }
            }
        }
    }

    private static long? Most(DeclaredObject app) => app["Scaling"].IsAbsent ? app["Replicas"].Number : app["Scaling"].Object?["Max"].Number;
}
