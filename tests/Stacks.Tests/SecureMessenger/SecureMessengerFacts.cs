using Stacks.Tests.Facts;

namespace Stacks.Tests.SecureMessenger;

/// <summary>What the inventory states about Secure Messenger (003).</summary>
internal static class SecureMessengerFacts
{
    public static IReadOnlyList<InventoryFact> All =>
    [
        .. KustomizeFacts.All,
        .. TrafficFacts.All,
        .. PrometheusFacts.All,
        .. AlertFacts.All,
        .. AlertmanagerFacts.All,
        .. GrafanaFacts.All,
    ];
}
