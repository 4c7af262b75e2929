using ManifestKit.Kubernetes.Core.V1;
using ManifestKit.Kubernetes.Networking.V1;

namespace ManifestKit.Rendering.Kustomize;

/// <summary>Which ports are meant in a network policy.</summary>
internal static class NetworkPorts
{
    /// <summary>The ports of a workload. There is one at least: a rule without ports would allow all of them.</summary>
    /// <param name="workload">The workload.</param>
    /// <param name="name">The only port that is meant; null: all of them.</param>
    /// <param name="user">What is allowed to use them.</param>
    /// <exception cref="RenderException">It has none.</exception>
    public static List<NetworkPolicyPort> Of(Workload workload, string? name, Declaration user)
    {
        List<NetworkPolicyPort> ports =
        [
            .. workload.Ports.Where(port => name is null || port.Name == name)
                .Select(port => new NetworkPolicyPort { Protocol = port.Protocol == TransportProtocol.Udp ? Protocol.UDP : Protocol.TCP, Port = port.Number }),
        ];
        return ports.Count > 0 ? ports : throw RenderException.NoPort(user, workload, name);
    }

    public static NetworkPolicyPort Tcp(int port) => new() { Protocol = Protocol.TCP, Port = port };

    public static List<NetworkPolicyPort> OfNameServer() => [new() { Protocol = Protocol.UDP, Port = 53 }, Tcp(53)];
}
