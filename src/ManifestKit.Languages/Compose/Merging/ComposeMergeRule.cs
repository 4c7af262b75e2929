using ManifestKit.Languages.Json;

namespace ManifestKit.Languages.Compose;

/// <summary>How Compose merges the values at one place of its files.</summary>
/// <remarks>See <see href="https://docs.docker.com/reference/compose-file/merge/">merge</see>.</remarks>
public sealed class ComposeMergeRule
{
    private readonly Dictionary<string, ComposeMergeRule> _fields = new(StringComparer.Ordinal);
    private readonly ComposeMergeRule? _others;

    internal ComposeMergeRule(
        ComposeMerging merging = ComposeMerging.Structure,
        ComposeItemIdentity items = ComposeItemIdentity.None,
        bool isOrdered = true,
        ComposeMergeRule? others = null)
    {
        Merging = merging;
        Items = items;
        IsOrdered = isOrdered;
        _others = others;
    }

    /// <summary>The rule of a whole file.</summary>
    public static ComposeMergeRule File => ComposeMergeRules.File;

    /// <summary>How one value is made of two.</summary>
    public ComposeMerging Merging { get; }

    /// <summary>What tells the items apart, if the value is a list.</summary>
    public ComposeItemIdentity Items { get; }

    /// <summary>Whether the order of the items means something, if the value is a list.</summary>
    public bool IsOrdered { get; }

    /// <summary>The rule of a field's value. What is not known is merged as structure.</summary>
    public ComposeMergeRule Field(string name) => _fields.TryGetValue(name, out var rule) ? rule : _others ?? ComposeMergeRules.Structure;

    /// <summary>What tells an item from the others, if the value is a list; null if nothing does, or the item is malformed.</summary>
    public string? IdentityOf(DataNode item) => ComposeItemIdentities.Of(item, Items);

    /// <summary>Adds fields that have one rule.</summary>
    internal ComposeMergeRule With(ComposeMergeRule rule, params string[] names)
    {
        foreach (var name in names)
            _fields.Add(name, rule);
        return this;
    }
}
