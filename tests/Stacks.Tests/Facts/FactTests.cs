using Stacks.Tests.Rendered;

namespace Stacks.Tests.Facts;

/// <summary>Every fact of the tables holds in the parsed files.</summary>
public sealed class FactTests(RenderedFolder rendered)
{
    private static readonly Dictionary<string, InventoryFact> Facts =
        FactTables.All.DistinctBy(fact => fact.Id).ToDictionary(fact => fact.Id);

    public static TheoryData<string> Ids => [.. Facts.Keys];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Holds(string id)
    {
        Assert.NotEmpty(Facts[id].Claims);
        foreach (var claim in Facts[id].Claims)
            claim.Check(rendered);
    }
}
