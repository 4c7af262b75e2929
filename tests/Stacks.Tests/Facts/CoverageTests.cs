using Stacks.Tests.Inventory;

namespace Stacks.Tests.Facts;

/// <summary>The tables miss no fact of the inventory, and invent none.</summary>
public sealed class CoverageTests(ITestOutputHelper output)
{
    [Fact]
    public void Every_stated_fact_of_the_declared_systems_has_one_row()
    {
        var stated = InventoryList.Facts.Where(fact => fact.Value).Select(fact => fact.Key).Where(IsInScope);

        Assert.Equal(stated.Order(StringComparer.Ordinal), FactTables.All.Select(fact => fact.Id).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_defect_that_a_row_names_is_in_the_inventory_under_the_same_system()
    {
        foreach (var fact in FactTables.All.Where(fact => fact.Defect is not null))
        {
            Assert.Contains(fact.Defect!, InventoryList.Defects);
            Assert.StartsWith(fact.Id[..3], fact.Defect!, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_fact_is_carried_by_a_file()
    {
        output.WriteLine($"{FactTables.All.Count} of the inventory's {InventoryList.Facts.Count} facts are asserted on the rendered files.");

        Assert.All(FactTables.All, fact => Assert.NotEmpty(fact.Claims));
    }

    private static bool IsInScope(string id) => FactTables.Systems.Contains(id[..3]) && FactTables.Targets.Contains(id[4..7]);
}
