namespace ManifestKit.Languages.Json;

/// <summary>A named value of a map.</summary>
/// <param name="Key">The name. YAML keys that are not strings stand here as they were spelt.</param>
/// <param name="Value">The value.</param>
/// <param name="KeySpan">Where the name stands, quotes included.</param>
public readonly record struct DataEntry(string Key, DataNode Value, TextSpan KeySpan = default);
