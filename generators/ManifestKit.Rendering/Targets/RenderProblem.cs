namespace ManifestKit.Rendering;

/// <summary>Why something cannot be rendered.</summary>
/// <param name="Origin">The declaration that a format cannot express.</param>
/// <param name="Message">What is wrong, and what to do.</param>
/// <param name="Environment">The environment that it was found in; null if it is not about one.</param>
public sealed record RenderProblem(Declaration Origin, string Message, string? Environment = null);
