namespace ManifestKit.Rules;

/// <summary>MK8003: workloads that wait for each other.</summary>
public sealed class DependencyCycle() : Rule("MK8003", RuleSeverity.Error, "Stack", "Workloads depend on each other", "Stack")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DeclaredObject subject)
    {
        var edges = new Dictionary<string, List<(string On, object? Source)>>(StringComparer.Ordinal);
        foreach (var workload in StackFacts.Workloads(subject))
        {
            if (workload["Name"].Text is { } name && !edges.ContainsKey(name))
                edges.Add(name, [.. Dependencies(workload)]);
        }

        var done = new HashSet<string>(StringComparer.Ordinal);
        return edges.Keys.SelectMany(start => Cycles(start, edges, done));
    }

    private static IEnumerable<(string On, object? Source)> Dependencies(DeclaredObject workload)
    {
        foreach (var dependency in workload["DependsOn"].Items)
        {
            if (dependency.Object?["On"].Object?["Name"].Text is { } name)
                yield return (name, dependency.Source);
        }
    }

    /// <summary>Walks along dependencies. One that leads back to where the walk came from closes a cycle.</summary>
    private static IEnumerable<Finding> Cycles(string start, Dictionary<string, List<(string On, object? Source)>> edges, HashSet<string> done)
    {
        if (!done.Add(start))
            yield break;

        List<(string Name, int Next)> way = [(start, 0)];
        while (way.Count > 0)
        {
            var (name, next) = way[way.Count - 1];
            if (next == edges[name].Count)
            {
                way.RemoveAt(way.Count - 1);
                continue;
            }

            way[way.Count - 1] = (name, next + 1);
            var (on, source) = edges[name][next];
            if (way.FindIndex(step => step.Name == on) is var back and >= 0)
            {
                var round = string.Join(" -> ", way.Skip(back).Select(step => step.Name).Concat([on]));
                yield return new(source, $"'{name}' depends on '{on}', which waits for it in turn ({round}): none of them starts; remove one of these dependencies.");
            }
            else if (edges.ContainsKey(on) && done.Add(on))
            {
                way.Add((on, 0));
            }
        }
    }
}
