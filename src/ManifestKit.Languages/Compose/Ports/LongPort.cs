namespace ManifestKit.Languages.Compose;

/// <summary>An entry of the long syntax of <c>ports</c>.</summary>
/// <param name="Target">The port in the container.</param>
/// <param name="Published">The port, or the range of ports to choose from, on the host; null when the engine chooses.</param>
/// <param name="HostIp">The address of the host's interface; null for all interfaces.</param>
/// <param name="Protocol"><c>tcp</c>, <c>udp</c> or <c>sctp</c>.</param>
public sealed record LongPort(int Target, string? Published, string? HostIp, string Protocol);
