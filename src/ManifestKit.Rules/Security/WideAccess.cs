namespace ManifestKit.Rules;

/// <summary>MK7005: an account may do so much that it may do everything.</summary>
public sealed class WideAccess() : Rule("MK7005", RuleSeverity.Warning, "Security", "A service account may do too much", "AccessRule")
{
    private const string Everything = "*";

    private static readonly string[] Lists = ["Verbs", "Resources", "ApiGroups"];
    private static readonly string[] ReadingVerbs = ["get", "list", "watch"];
    private static readonly string[] Escalations = ["escalate", "bind", "impersonate"];
    private static readonly string[] Shells = ["pods/exec", "pods/attach", "nodes/proxy"];

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DeclaredObject subject)
    {
        foreach (var list in Lists)
        {
            if (subject[list].Items.FirstOrDefault(i => i.Text == Everything) is { } everything)
                yield return new(everything.Source, $"'*' in {list} is also what Kubernetes adds later; name what is needed.");
        }

        foreach (var verb in subject["Verbs"].Items.Where(v => Escalations.Contains(v.Text)))
            yield return new(verb.Source, $"Who may '{verb.Text}' may get every other right; grant the rights that are needed instead.");
        foreach (var resource in subject["Resources"].Items)
        {
            if (resource.Text == "secrets" && subject["Verbs"].Items.Any(v => ReadingVerbs.Contains(v.Text)))
                yield return new(resource.Source, "The account can read every secret of the namespace; give the workload the keys that it needs, as files or variables.");
            else if (Shells.Contains(resource.Text))
                yield return new(resource.Source, $"'{resource.Text}' runs any program in any pod; leave it to people.");
        }
    }
}
