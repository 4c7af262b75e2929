namespace ManifestKit.Hosting;

/// <summary>A problem that ends the run before anything is written.</summary>
/// <param name="exitCode">How the run ends.</param>
/// <param name="message">What is wrong, and what to do.</param>
/// <param name="source">Where it was declared, if it was.</param>
internal sealed class HostException(ExitCode exitCode, string message, SourceLocation? source = null) : Exception(message)
{
    public ExitCode ExitCode { get; } = exitCode;

    public SourceLocation? Place { get; } = source;
}
