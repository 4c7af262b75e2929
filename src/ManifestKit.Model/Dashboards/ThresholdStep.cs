namespace ManifestKit;

/// <summary>A value from which a colour holds.</summary>
/// <param name="Value">The value.</param>
/// <param name="Color">The colour, such as <c>red</c>.</param>
public sealed record ThresholdStep(double Value, string Color);
