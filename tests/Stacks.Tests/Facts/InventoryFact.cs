namespace Stacks.Tests.Facts;

/// <summary>A fact of the inventory, and what makes it true of the rendered files.</summary>
/// <param name="Id">The inventory's identifier.</param>
/// <param name="Defect">The defect because of which the corrected form is asserted; null: the fact stands as documented.</param>
/// <param name="Claims">What must be true; empty: see <see cref="NotRendered"/>.</param>
internal sealed record InventoryFact(string Id, string? Defect, IReadOnlyList<Claim> Claims)
{
    /// <summary>Why no rendered file carries the fact; null when one does.</summary>
    public string? Reason { get; private init; }

    /// <summary>A fact that no file of the rendered formats can carry.</summary>
    public static InventoryFact NotRendered(string id, string reason) => new(id, null, []) { Reason = reason };
}
