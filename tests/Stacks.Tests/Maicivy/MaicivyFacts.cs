using Stacks.Tests.Facts;

namespace Stacks.Tests.Maicivy;

/// <summary>What the inventory states about maicivy (004).</summary>
internal static class MaicivyFacts
{
    public static IReadOnlyList<InventoryFact> All =>
    [
        .. ComposeFacts.All,
        .. PrometheusFacts.All,
        .. AlertFacts.All,
        .. AlertmanagerFacts.All,
        .. GrafanaFacts.All,
        .. NginxFacts.All,
    ];
}
