namespace ManifestKit.Rules;

/// <summary>All rules.</summary>
public static class RuleCatalogue
{
    /// <summary>All rules, by id.</summary>
    public static IReadOnlyList<Rule> All { get; } =
    [
        new ScalingBounds(),
    ];
}
