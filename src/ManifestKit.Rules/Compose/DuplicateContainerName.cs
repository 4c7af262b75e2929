namespace ManifestKit.Rules;

/// <summary>MK2006: two containers want one name.</summary>
public sealed class DuplicateContainerName() : Rule("MK2006", RuleSeverity.Error, "Compose", "A container name is used twice", "Stack")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DeclaredObject subject)
        => from twice in Repeated.Names(StackFacts.InCompose(subject).Select(workload => (workload, workload["ContainerName"])), StackFacts.MayMeet)
           select new Finding(
               twice.Name.Source,
               $"ContainerName '{twice.Name.Text}' is that of '{twice.First["Name"].Text}' too, and a host has one container of a name: '{twice.Owner["Name"].Text}' cannot start; leave it out, or rename one.");
}
