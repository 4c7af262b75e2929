namespace ManifestKit.Tests;

/// <summary>How a run of the command line ended.</summary>
internal sealed record HostResult(int ExitCode, string Output, string Error)
{
    /// <summary>Fails the test unless the run ended like this.</summary>
    public HostResult EndsWith(int exitCode)
    {
        Assert.True(ExitCode == exitCode, $"exit code {ExitCode} instead of {exitCode}\n{Error}\n{Output}");
        return this;
    }

    /// <summary>Fails the test unless the run reported this.</summary>
    public HostResult Reports(string text)
    {
        Assert.Contains(text, Error, StringComparison.Ordinal);
        return this;
    }
}
