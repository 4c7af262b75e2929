namespace ManifestKit.Rules;

/// <summary>MK1016: two ports of a container are the same.</summary>
public sealed class DuplicatePort() : Rule("MK1016", RuleSeverity.Error, "Kubernetes", "A port is declared twice", "Workload", "Sidecar")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DeclaredObject subject)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var numbers = new HashSet<(long, string)>();
        foreach (var port in subject["Ports"].Objects)
        {
            // A Service may lead to one number by two of its own.
            var served = port["ServicePort"].IsAbsent ? port["Number"] : port["ServicePort"];
            if (served.Number is { } number && port["Protocol"].MemberOr(PortDefaults.Protocol) is { } protocol && !numbers.Add((number, protocol)))
                yield return new(served.Source, $"Port {number} is declared twice, which Kubernetes rejects; what shares a number, such as HTTP and WebSocket, is one port.");
            else if (port["Name"].TextOr(PortDefaults.Name) is { } name && !names.Add(name))
                yield return new(port["Name"].Source ?? port.Source, $"Two ports are named '{name}': Kubernetes rejects that, and nothing can refer to the second; give each its own Name.");
        }
    }
}
