using Stacks.Tests.Facts;

namespace Stacks.Tests.SecureMessenger;

/// <summary>The configuration of production's Prometheus.</summary>
internal static class PrometheusServer
{
    public static readonly TreeSource Production = TreeSource.Yaml("secure-messenger/prometheus/production/prometheus.yml");
}
