namespace ManifestKit.Rules;

/// <summary>MK2004: a container is to run in a pod where there are none.</summary>
public sealed class PodContainersInCompose() : Rule("MK2004", RuleSeverity.Error, "Compose", "Compose has no pods", "Stack")
{
    private static readonly string[] Lists = ["InitContainers", "Sidecars"];

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DeclaredObject subject)
        => from workload in StackFacts.InCompose(subject)
           from container in Lists.SelectMany(list => workload[list].Objects)
           select new Finding(
               container.Source,
               $"'{container["Name"].Text}' is in the pods of '{workload["Name"].Text}', and Compose has no pods; leave it out in the variation of this environment, or declare an app of its own.");
}
