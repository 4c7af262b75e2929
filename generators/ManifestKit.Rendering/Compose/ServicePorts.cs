using ManifestKit.Compose;
using ManifestKit.Documents;

namespace ManifestKit.Rendering.Compose;

/// <summary>The ports of a service, in the long form: the short one is read as a number to the base of 60 by some.</summary>
internal static class ServicePorts
{
    /// <summary>The ports that the host has too. Other services reach every port anyway.</summary>
    public static List<ServicePort>? Published(Workload workload, EnvironmentScope scope)
    {
        List<ServicePort> ports = [.. workload.Ports.Where(p => p.Exposure != Exposure.Internal).Select(Of)];
        if (ports.Count > 0 && ServiceNetworks.IsShutOff(workload, scope))
        {
            throw new RenderException(
                workload.Ports.First(p => p.Exposure != Exposure.Internal),
                $"'{workload.Name}' publishes ports, but all of its zones are internal, where no port of the host leads; add a zone that is not.");
        }

        return ports.Count == 0 ? null : ports;
    }

    /// <summary>Every port that the program listens on.</summary>
    public static List<NumberOrString>? Exposed(Workload workload)
    {
        List<NumberOrString> ports = [.. workload.Ports.Select(NumberOrString (p) => p.Number + Suffix(p)).Distinct()];
        return ports.Count == 0 ? null : ports;
    }

    private static ServicePort Of(Port port) => new()
    {
        Name = port.Name,
        HostIp = port.Exposure == Exposure.Loopback ? "127.0.0.1" : null,
        Target = port.Number,
        Published = PublishedOf(port),
        Protocol = port.Protocol.ToString().ToLowerInvariant(),
    };

    private static string PublishedOf(Port port)
    {
        var number = (port.HostPort ?? port.Number).ToString(System.Globalization.CultureInfo.InvariantCulture);
        return port.HostPortVariable is { } variable ? $"${{{variable.Name}:-{number}}}" : number;
    }

    private static string Suffix(Port port) => port.Protocol == TransportProtocol.Udp ? "/udp" : "";
}
