using Stacks.Tests.Facts;

namespace Stacks.Tests.PersonalAssistant;

/// <summary>What the inventory states about Personal Assistant (002).</summary>
internal static class PersonalAssistantFacts
{
    public static IReadOnlyList<InventoryFact> All => [.. ComposeFacts.All, .. MonitoringFacts.All, .. AlertmanagerFacts.All, .. NginxFacts.All];
}
