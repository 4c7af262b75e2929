namespace ManifestKit.Rules;

/// <summary>MK2006: two containers want one name.</summary>
public sealed class DuplicateContainerName() : Rule("MK2006", RuleSeverity.Error, "Compose", "A container name is used twice", "Stack")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DeclaredObject subject)
    {
        foreach (var named in StackFacts.InCompose(subject).Where(workload => workload["ContainerName"].Text is not null).GroupBy(workload => workload["ContainerName"].Text))
        {
            var earlier = new List<DeclaredObject>();
            foreach (var workload in named)
            {
                if (earlier.Find(other => StackFacts.MayMeet(other, workload)) is { } first)
                    yield return new(workload["ContainerName"].Source, $"ContainerName '{named.Key}' is that of '{first["Name"].Text}' too, and a host has one container of a name: '{workload["Name"].Text}' cannot start; leave it out, or rename one.");
                earlier.Add(workload);
            }
        }
    }
}
