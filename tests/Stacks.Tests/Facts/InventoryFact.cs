namespace Stacks.Tests.Facts;

/// <summary>A fact of the inventory, and what makes it true of the rendered files.</summary>
/// <param name="Id">The inventory's identifier.</param>
/// <param name="Defect">The defect because of which the corrected form is asserted; null: the fact stands as documented.</param>
/// <param name="Claims">What must be true of the rendered files.</param>
internal sealed record InventoryFact(string Id, string? Defect, IReadOnlyList<Claim> Claims);
