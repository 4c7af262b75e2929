namespace ManifestKit.Rendering;

/// <summary>A declaration that a format cannot express.</summary>
/// <param name="origin">The declaration.</param>
/// <param name="message">What is wrong, and what to do.</param>
public sealed class RenderException(Declaration origin, string message) : Exception(message)
{
    /// <summary>The declaration that cannot be expressed.</summary>
    public Declaration Origin { get; } = origin;
}
