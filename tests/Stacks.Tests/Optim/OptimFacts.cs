using Stacks.Tests.Facts;

namespace Stacks.Tests.Optim;

/// <summary>What the inventory states about Optim (000).</summary>
internal static class OptimFacts
{
    public static IReadOnlyList<InventoryFact> All =>
    [
        .. EnvironmentFacts.All,
        .. WorkloadFacts.All,
        .. TrafficFacts.All,
        .. MonitoringFacts.All,
    ];
}
