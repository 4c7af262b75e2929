using ManifestKit.Compose;
using ManifestKit.Documents;

namespace ManifestKit.Rendering.Compose;

/// <summary>The ports of a service, in the long form: the short one is read as a number to the base of 60 by some.</summary>
internal static class ServicePorts
{
    public static List<ServicePort>? Published(Workload workload)
    {
        List<ServicePort> ports = [.. workload.Ports.Where(p => p.Exposure != Exposure.Internal).Select(Of)];
        return ports.Count == 0 ? null : ports;
    }

    public static List<NumberOrString>? Internal(Workload workload)
    {
        List<NumberOrString> ports = [.. workload.Ports.Where(p => p.Exposure == Exposure.Internal).Select(NumberOrString (p) => p.Number + Suffix(p))];
        return ports.Count == 0 ? null : ports;
    }

    private static ServicePort Of(Port port) => new()
    {
        Name = port.Name,
        HostIp = port.Exposure == Exposure.Loopback ? "127.0.0.1" : null,
        Target = port.Number,
        Published = (port.HostPort ?? port.Number).ToString(System.Globalization.CultureInfo.InvariantCulture),
        Protocol = port.Protocol.ToString().ToLowerInvariant(),
    };

    private static string Suffix(Port port) => port.Protocol == TransportProtocol.Udp ? "/udp" : "";
}
