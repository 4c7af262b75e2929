namespace ManifestKit.Languages.Compose;

/// <summary>Ports of a container that are published on the host: <c>127.0.0.1:8080:80/tcp</c>.</summary>
/// <remarks>See <see href="https://docs.docker.com/reference/compose-file/services/#ports">ports</see>.</remarks>
public sealed record PortMapping
{
    internal PortMapping(string? hostIp, PortRange? published, PortRange target, string protocol)
    {
        HostIp = hostIp;
        Published = published;
        Target = target;
        Protocol = protocol;
    }

    /// <summary>The address of the host's interface, IPv6 without brackets; null for all interfaces.</summary>
    public string? HostIp { get; }

    /// <summary>The ports on the host; null when the engine chooses them.</summary>
    public PortRange? Published { get; }

    /// <summary>The ports in the container.</summary>
    public PortRange Target { get; }

    /// <summary><c>tcp</c>, <c>udp</c> or <c>sctp</c>.</summary>
    public string Protocol { get; }

    /// <summary>Reads the short syntax <c>[[ip:]published:]target[/protocol]</c>.</summary>
    public static Parsed<PortMapping> Parse(string text) => PortMappingParser.Parse(text);

    /// <summary>Whether both would listen on the same port of the host.</summary>
    public bool ConflictsWith(PortMapping other)
        => Published is { } a && other.Published is { } b && Protocol == other.Protocol && a.Overlaps(b)
            && (IsAnyInterface || other.IsAnyInterface || HostIp == other.HostIp);

    /// <summary>The long syntax, one entry for each container port; the engine's choice of ports is kept as a range.</summary>
    public IEnumerable<LongPort> ToLongSyntax()
    {
        for (var i = 0; i < Target.Count; i++)
        {
            var published = Published is not { } range ? null
                : range.Count == Target.Count ? new PortRange(range.First + i, range.First + i).ToString()
                : range.ToString();
            yield return new LongPort(Target.First + i, published, HostIp, Protocol);
        }
    }

    /// <summary>The short syntax; <c>tcp</c> is left out.</summary>
    public override string ToString()
    {
        var ip = HostIp is null ? "" : (HostIp.IndexOf(':') >= 0 ? "[" + HostIp + "]" : HostIp) + ":";
        var published = Published is { } range ? range + ":" : HostIp is null ? "" : ":";
        return ip + published + Target + (Protocol == "tcp" ? "" : "/" + Protocol);
    }

    private bool IsAnyInterface => HostIp is null or "0.0.0.0" or "::";
}
