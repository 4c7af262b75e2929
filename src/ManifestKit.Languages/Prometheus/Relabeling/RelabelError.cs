namespace ManifestKit.Languages.Prometheus;

/// <summary>What is wrong with a field of a relabel step.</summary>
/// <param name="Field">The field as the format names it: <c>target_label</c>.</param>
/// <param name="Error">What is wrong; its span is within the field's text, and empty if the field is missing.</param>
public sealed record RelabelError(string Field, SyntaxError Error);
