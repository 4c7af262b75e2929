namespace ManifestKit.Rules;

/// <summary>MK2001: two workloads, or two containers of one, publish one port of the host.</summary>
public sealed class DuplicateHostPort() : Rule("MK2001", RuleSeverity.Error, "Compose", "A port of the host is published twice", "Stack")
{
    /// <inheritdoc/>
    public override IEnumerable<Finding> Check(DeclaredObject subject)
    {
        var published = StackFacts.Workloads(subject).SelectMany(Published).ToList();
        for (var i = 0; i < published.Count; i++)
        {
            var second = published[i];
            if (published.Take(i).FirstOrDefault(first => second.Collides(first)) is { } first)
            {
                yield return new(
                    second.Source,
                    $"Port {second.Number} of the host is published by {first.Owner} and by {second.Owner}: the second cannot start; give one of them another HostPort.");
            }
        }
    }

    private static IEnumerable<HostPort> Published(DeclaredObject workload)
    {
        foreach (var port in StackFacts.PodContainers(workload).Prepend(workload).SelectMany(container => container["Ports"].Objects))
        {
            var number = port["HostPort"].IsAbsent ? port["Number"] : port["HostPort"];
            if (port["Exposure"].MemberOr(PortDefaults.Exposure) is { } exposure and not PortDefaults.Exposure
                && number.Number is { } known
                && port["Protocol"].MemberOr(PortDefaults.Protocol) is { } protocol)
            {
                yield return new(workload, known, protocol, number.Source);
            }
        }
    }

    private sealed record HostPort(DeclaredObject Workload, long Number, string Protocol, object? Source)
    {
        public string Owner => Workload["Name"].Text is { } name ? $"'{name}'" : "another workload";

        // A loopback address collides too: a public port takes all addresses.
        public bool Collides(HostPort other)
            => Number == other.Number && Protocol == other.Protocol && StackFacts.MayMeet(Workload, other.Workload);
    }
}
