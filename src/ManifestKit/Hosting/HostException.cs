namespace ManifestKit.Hosting;

/// <summary>A problem that ends the run.</summary>
/// <param name="error">What kind of problem it is.</param>
/// <param name="message">What is wrong, and what to do.</param>
/// <param name="place">Where it was declared, if it was.</param>
internal sealed class HostException(HostError error, string message, SourcePlace? place = null) : Exception(message)
{
    public HostError Error { get; } = error;

    public SourcePlace? Place { get; } = place;
}
