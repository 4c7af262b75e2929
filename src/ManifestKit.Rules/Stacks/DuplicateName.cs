namespace ManifestKit.Rules;

/// <summary>MK9005: two environments, or two workloads of an environment, have one name. Names become files, objects and hosts in every target.</summary>
public sealed class DuplicateName() : Rule("MK9005", RuleSeverity.Error, "Usage", "A name is declared twice", "Stack")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DeclaredObject subject)
    {
        var environments = subject["Environments"].Objects.SelectMany(e => e["Aliases"].Items.Prepend(e["Name"]).Select(name => (e, name)));
        var workloads = StackFacts.Workloads(subject).Select(w => (w, w["Name"]));
        return Twice("environments", environments, (_, _) => true).Concat(Twice("workloads", workloads, StackFacts.MayMeet));
    }

    private static IEnumerable<Finding> Twice(string noun, IEnumerable<(DeclaredObject Owner, Fact Name)> declared, Func<DeclaredObject, DeclaredObject, bool> mayMeet)
    {
        foreach (var named in declared.Where(d => d.Name.Text is not null).GroupBy(d => d.Name.Text, StringComparer.Ordinal))
        {
            var earlier = new List<DeclaredObject>();
            foreach (var (owner, name) in named)
            {
                if (earlier.Exists(other => mayMeet(other, owner)))
                    yield return new(name.Source, $"Two {noun} are named '{name.Text}' and would render the same files. Rename one.");
                earlier.Add(owner);
            }
        }
    }
}
