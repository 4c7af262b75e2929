using Stacks.Tests.CheckIn;
using Stacks.Tests.Maicivy;
using Stacks.Tests.Optim;
using Stacks.Tests.PersonalAssistant;
using Stacks.Tests.SecureMessenger;

namespace Stacks.Tests.Facts;

/// <summary>The tables of every system that is declared.</summary>
internal static class FactTables
{
    /// <summary>The systems whose stated facts must all have a row, and the targets they are rendered to.</summary>
    public static readonly IReadOnlyList<string> Systems = ["000", "001", "002", "003", "004"];

    public static readonly IReadOnlyList<string> Targets = ["KUS", "CMP", "PRM", "ALM", "GRF", "NGX"];

    public static IReadOnlyList<InventoryFact> All { get; } =
    [
        .. OptimFacts.All,
        .. CheckInFacts.All,
        .. PersonalAssistantFacts.All,
        .. SecureMessengerFacts.All,
        .. MaicivyFacts.All,
    ];
}
