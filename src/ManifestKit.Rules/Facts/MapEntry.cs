namespace ManifestKit.Rules;

/// <summary>A declared entry of a map: <c>["team"] = "payments"</c>.</summary>
/// <param name="Key">The name.</param>
/// <param name="Value">What is known about the value.</param>
public sealed record MapEntry(string Key, Fact Value);
