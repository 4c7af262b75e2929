using Xunit;

namespace ManifestKit.Testing;

/// <summary>What a tool answered.</summary>
/// <param name="CommandLine">The program and its arguments, for messages.</param>
/// <param name="ExitCode">0 is success for every tool here.</param>
/// <param name="Output">All of its standard output.</param>
/// <param name="Error">All of its standard error.</param>
public sealed record ToolResult(string CommandLine, int ExitCode, string Output, string Error)
{
    /// <summary>Fails the test with everything the tool printed unless it succeeded; returns its standard output.</summary>
    public string Succeeded()
    {
        if (ExitCode != 0)
        {
            Assert.Fail($"{CommandLine}\nended with exit code {ExitCode}.\n{Error}\n{Output}");
        }

        return Output;
    }
}
