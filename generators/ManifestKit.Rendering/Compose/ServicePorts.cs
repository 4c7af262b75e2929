using ManifestKit.Compose;
using ManifestKit.Documents;

namespace ManifestKit.Rendering.Compose;

/// <summary>The ports of a service, in the long form: the short one is read as a number to the base of 60 by some.</summary>
internal static class ServicePorts
{
    /// <summary>The ports that the host has too. Other services reach every port anyway.</summary>
    public static List<ServicePort>? Published(IEnumerable<Port> ports, Pod pod)
    {
        List<Port> published = [.. ports.Where(port => port.Exposure != Exposure.Internal)];
        if (published.Count > 0 && ServiceNetworks.IsShutOff(pod.Workload, pod.Scope))
        {
            throw new RenderException(
                published[0],
                $"'{pod.Workload.Name}' publishes ports, but all of its zones are internal, where no port of the host leads; add a zone that is not.");
        }

        return published.ConvertAll(Of).OrNull();
    }

    /// <summary>Every port that programs listen on.</summary>
    public static List<NumberOrString>? Exposed(IEnumerable<Port> ports) =>
        ports.Select(NumberOrString (port) => port.Number + Suffix(port)).Distinct().ToList().OrNull();

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
