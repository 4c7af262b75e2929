namespace ManifestKit.Languages.Compose;

/// <summary>An entry of the long syntax of <c>ports</c>.</summary>
/// <param name="Target">The port in the container.</param>
/// <param name="Published">The port, or the range of ports to choose from, on the host; null when the engine chooses.</param>
/// <param name="HostIp">The address of the host's interface; null for all interfaces.</param>
/// <param name="Protocol"><c>tcp</c>, <c>udp</c> or <c>sctp</c>.</param>
public sealed record LongPort(int Target, string? Published, string? HostIp, string Protocol)
{
    /// <summary>The short syntax, with the errors that the entry has: a port that is none, an address that is none.</summary>
    public Parsed<PortMapping> ToShortSyntax()
    {
        var ip = HostIp is null ? "" : (HostIp.IndexOf(':') >= 0 ? "[" + HostIp + "]" : HostIp) + ":";
        var published = Published is null ? (HostIp is null ? "" : ":") : Published + ":";
        return PortMapping.Parse(ip + published + Target.ToString(System.Globalization.CultureInfo.InvariantCulture) + "/" + Protocol);
    }
}
