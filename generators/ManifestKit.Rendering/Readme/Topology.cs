namespace ManifestKit.Rendering.Readme;

/// <summary>The parts of a stack and how they are connected, as a Mermaid flowchart.</summary>
/// <seealso href="https://mermaid.js.org/syntax/flowchart.html"/>
internal static class Topology
{
    public static IEnumerable<object> Nodes(Stack stack)
    {
        foreach (var gateway in stack.Gateways)
            yield return new { id = IdOf("gateway", gateway.Name), shape = $"{{{{\"{string.Join("<br/>", gateway.Sites.SelectMany(s => s.Hosts))}\"}}}}" };
        foreach (var workload in stack.Workloads)
            yield return new { id = IdOf("w", workload.Name), shape = workload is Database ? $"[(\"{workload.Name}\")]" : workload is ScheduledJob or OneShotJob ? $"([\"{workload.Name}\"])" : $"[\"{workload.Name}\"]" };
    }

    public static IEnumerable<object> Edges(Stack stack)
    {
        foreach (var gateway in stack.Gateways)
        {
            foreach (var workload in gateway.Sites.SelectMany(s => s.Routes).Select(r => r.To).OfType<Workload>().DistinctBy(w => w.Name))
                yield return new { from = IdOf("gateway", gateway.Name), arrow = "==>", to = IdOf("w", workload.Name) };
        }

        foreach (var workload in stack.Workloads)
        {
            foreach (var dependency in workload.DependsOn)
                yield return new { from = IdOf("w", workload.Name), arrow = "-->", to = IdOf("w", dependency.On.Name) };
        }

        if (stack.Prometheus?.Server is { } server)
        {
            foreach (var workload in stack.Workloads.Where(w => w.Metrics is not null))
                yield return new { from = IdOf("w", server.Name), arrow = "-.->|scrapes|", to = IdOf("w", workload.Name) };
        }
    }

    private static string IdOf(string prefix, string name) => $"{prefix}_{name.Replace('-', '_').Replace('.', '_')}";
}
