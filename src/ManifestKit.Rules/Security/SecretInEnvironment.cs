namespace ManifestKit.Rules;

/// <summary>MK7010: a secret stands where every child process and whoever inspects the container reads it.</summary>
public sealed class SecretInEnvironment() : Rule("MK7010", RuleSeverity.Warning, "Security", "A secret is an environment variable", "Stack")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DeclaredObject subject)
        => from workload in StackFacts.InCompose(subject)
           from container in StackFacts.PodContainers(workload).Prepend(workload)
           from entry in container["Environment"].Entries
           let secret = entry.Value.Holes.Select(hole => hole.Object).FirstOrDefault(IsSecret)
           where secret is not null
           select new Finding(
               entry.Value.Source,
               $"Whoever inspects '{container["Name"].Text}' reads '{secret["Name"].Text}' in its variable '{entry.Key}'; declare a Secret with a VariableStore, and give it in SecretFiles.");

    private static bool IsSecret(DeclaredObject? part)
        => part?.Types.Contains("Variable") == true && part["Name"].Text is { } name && SecretText.IsSecretName(name);
}
