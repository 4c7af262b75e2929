using Stacks.Tests.Facts;

namespace Stacks.Tests.CheckIn;

/// <summary>What the inventory states about Check-in (001).</summary>
internal static class CheckInFacts
{
    public static IReadOnlyList<InventoryFact> All => [.. EnvironmentFacts.All, .. WorkloadFacts.All, .. ComposeFacts.All, .. MonitoringFacts.All];
}
