using System.Diagnostics;
using ManifestKit.Testing;

namespace ManifestKit.Package.Tests;

/// <summary>Runs the .NET command line as a user does: without what the test run left in the environment.</summary>
internal static class DotNet
{
    private static readonly TimeSpan Timeout = TimeSpan.FromMinutes(8);

    // Set by the command line for the processes it starts; a nested build must find its own.
    private static readonly string[] InheritedPrefixes = ["MSBUILD", "VSTEST_", "TESTINGPLATFORM_", "DOTNET_CLI_", "COREHOST_"];

    private static readonly string[] InheritedNames = ["CI", "NUGET_PACKAGES"];

    public static ToolResult Run(string folder, IEnumerable<string> arguments, string? packageCache = null)
    {
        ProcessStartInfo start = new("dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        Clean(start.Environment);
        if (packageCache is not null)
        {
            start.Environment["NUGET_PACKAGES"] = packageCache;
        }

        string line = "dotnet " + string.Join(' ', start.ArgumentList);
        using Process process = Process.Start(start)!;
        process.StandardInput.Close();
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Timeout))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{line}\ntook longer than {Timeout.TotalMinutes:0} minutes.");
        }

        return new ToolResult(line, process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }

    private static void Clean(IDictionary<string, string?> environment)
    {
        string[] inherited = [.. environment.Keys.Where(name =>
            InheritedNames.Contains(name, StringComparer.OrdinalIgnoreCase)
            || InheritedPrefixes.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)))];
        foreach (string name in inherited)
        {
            environment.Remove(name);
        }

        // No server outlives the test and holds files of its temporary folder.
        environment["MSBUILDDISABLENODEREUSE"] = "1";
        environment["UseSharedCompilation"] = "false";
        environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        environment["DOTNET_NOLOGO"] = "1";
    }
}
