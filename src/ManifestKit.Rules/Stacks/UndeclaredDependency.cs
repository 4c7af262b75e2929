namespace ManifestKit.Rules;

/// <summary>MK8001: a workload connects to another one on which it does not depend.</summary>
public sealed class UndeclaredDependency() : Rule("MK8001", RuleSeverity.Warning, "Stack", "A workload uses another one without depending on it", "Stack")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DeclaredObject subject)
    {
        var names = new HashSet<string>(StackFacts.Workloads(subject).Select(w => w["Name"].Text).OfType<string>(), StringComparer.Ordinal);
        foreach (var workload in StackFacts.Workloads(subject))
        {
            if (Dependencies(workload) is not { } dependencies || workload["Name"].Text is not { } name)
                continue;
            foreach (var entry in StackFacts.PodContainers(workload).Prepend(workload).SelectMany(container => container["Environment"].Entries))
            {
                if (Host(entry.Value.TextWithHoles) is { } host && host != name && names.Contains(host) && !dependencies.Contains(host))
                {
                    yield return new(
                        entry.Value.Source,
                        $"'{name}' connects to '{host}' but does not depend on it, so network rules deny it and it may start first; add it to DependsOn.");
                }
            }
        }
    }

    private static List<string?>? Dependencies(DeclaredObject workload)
    {
        var dependsOn = workload["DependsOn"];
        var names = dependsOn.Objects.Select(d => d["On"].Object?["Name"].Text).ToList();
        return dependsOn.IsComplete && !names.Contains(null) ? names : null;
    }

    /// <summary>The host of a URL.</summary>
    private static string? Host(string? text)
    {
        var scheme = text?.IndexOf("://", StringComparison.Ordinal) ?? -1;
        if (scheme < 1)
            return null;
        var start = scheme + 3;
        var end = text!.IndexOfAny(['/', '?', '#'], start);
        var authority = end < 0 ? text.Substring(start) : text.Substring(start, end - start);
        var host = authority.Substring(authority.LastIndexOf('@') + 1);
        var colon = host.IndexOf(':');
        return colon < 0 ? host : host.Substring(0, colon);
    }
}
