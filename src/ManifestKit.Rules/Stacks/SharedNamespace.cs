namespace ManifestKit.Rules;

/// <summary>MK1035: a namespace in which other stacks may be too.</summary>
public sealed class SharedNamespace() : Rule(
    "MK1035", RuleSeverity.Info, "Kubernetes", "A namespace is not the stack's own", "DeploymentEnvironment", "Workload")
{
    private static readonly string[] OfCluster = ["default", "kube-node-lease", "kube-public", "kube-system"];

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DeclaredObject subject)
    {
        if (subject["Namespace"] is not { Text: { } text } name)
            yield break;
        if (OfCluster.Contains(text))
            yield return new(name.Source, $"Namespace '{text}' is the cluster's own, whose objects and rights are not the stack's alone; leave it out, or name one for the stack.");
        else if (text == subject["Name"].Text && subject.Types.Contains("DeploymentEnvironment"))
            yield return new(name.Source, $"Namespace '{text}' says nothing of the stack, and the next one of the cluster has the same; leave it out, for <stack>-{text}, or name the stack in it.");
    }
}
