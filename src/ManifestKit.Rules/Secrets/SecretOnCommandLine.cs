namespace ManifestKit.Rules;

/// <summary>MK7007: a secret stands where a list of processes shows it.</summary>
public sealed class SecretOnCommandLine() : Rule("MK7007", RuleSeverity.Warning, "Security", "A secret is on a command line", "Workload", "PodContainer", "Probe")
{
    private static readonly string[] Lists = ["Command", "Arguments"];

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DeclaredObject subject)
        => from argument in Lists.SelectMany(list => subject[list].Items)
           let secret = argument.Holes.Select(hole => Secret(hole.Object)).FirstOrDefault(name => name is not null)
           where secret is not null
           select new Finding(
               argument.Source,
               $"Whoever lists processes or inspects the container reads {secret}; give it in SecretFiles, and let the program read the file.");

    private static string? Secret(DeclaredObject? part)
    {
        if (part?.Types.Contains("SecretKey") == true)
            return "a secret's value";
        return part?.Types.Contains("Variable") == true && part["Name"].Text is { } name && SecretText.IsSecretName(name) ? $"the value of '{name}'" : null;
    }
}
