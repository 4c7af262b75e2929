namespace ManifestKit.Rules;

/// <summary>MK8004: something is declared for an environment that the stack does not have.</summary>
public sealed class UnknownEnvironment() : Rule("MK8004", RuleSeverity.Error, "Stack", "A variation is for an unknown environment", "Stack")
{
    private static readonly string[] Lists = ["Databases", "Apps", "Jobs", "OneShotJobs", "Secrets", "Gateways", "Alerts", "Dashboards", "Objects"];
    private static readonly string[] Single = ["Prometheus", "Alertmanager", "Grafana"];

    /// <inheritdoc/>
    public override bool LooksAtDeclarationOnly => true;

    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DeclaredObject subject)
    {
        var environments = subject["Environments"];
        var known = environments.Objects.Select(e => e["Name"].Text).ToList();
        if (!environments.IsComplete || known.Contains(null))
            yield break;

        foreach (var varied in Lists.SelectMany(l => subject[l].Objects).Concat(Single.Select(p => subject[p].Object).OfType<DeclaredObject>()))
        {
            foreach (var variation in varied["Variations"].Entries.Where(e => !known.Contains(e.Key)))
                yield return new(variation.Value.Source, Message("The variation", variation.Key, known));
            foreach (var only in varied["OnlyIn"].Items)
            {
                if (only.Object?["Name"].Text is { } name && !known.Contains(name))
                    yield return new(varied["OnlyIn"].Source, Message("OnlyIn", name, known));
            }
        }
    }

    private static string Message(string what, string name, IEnumerable<string?> known)
        => $"{what} is for environment '{name}', which the stack does not have, so it never applies; add it to the stack's Environments, or use {string.Join(" or ", known)}.";
}
