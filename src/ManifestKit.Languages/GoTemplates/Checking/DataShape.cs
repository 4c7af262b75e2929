namespace ManifestKit.Languages.GoTemplates;

/// <summary>What is known of a value: its fields, and what a range over it gives. A shape that is not known is null.</summary>
internal sealed class DataShape
{
    /// <summary>What the shape is called in messages, with its article.</summary>
    public required string Noun { get; init; }

    /// <summary>The fields and methods by name.</summary>
    public Dictionary<string, DataShape?> Fields { get; init; } = new(StringComparer.Ordinal);

    /// <summary>Whether any other name is the key of a text, as in a map of labels.</summary>
    public bool HasKeys { get; init; }

    /// <summary>What a range gives.</summary>
    public DataShape? Element { get; init; }
}
