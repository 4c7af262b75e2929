namespace ManifestKit.Languages.Compose;

/// <summary>What is wrong with a field of a volume.</summary>
/// <param name="Field">The field as the format names it: <c>bind.propagation</c>.</param>
/// <param name="Error">What is wrong; its span is within the field's text, and empty if the field is missing.</param>
public sealed record LongVolumeError(string Field, SyntaxError Error);
