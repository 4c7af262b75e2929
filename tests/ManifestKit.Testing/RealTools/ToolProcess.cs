using System.Diagnostics;

namespace ManifestKit.Testing;

/// <summary>Starts programs, and runs them to their end.</summary>
internal static class ToolProcess
{
    public static Process Start(Command command, IReadOnlyList<string> arguments, string? workingFolder)
    {
        ProcessStartInfo start = new(command.Program, [.. command.Arguments, .. arguments])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = workingFolder ?? "",
        };
        return Process.Start(start) ?? throw new InvalidOperationException($"'{command.Program}' did not start.");
    }

    public static ToolResult Run(
        Command command, IReadOnlyList<string> arguments, string? workingFolder, string? stdin, TimeSpan timeout)
    {
        string line = string.Join(' ', [command.Program, .. command.Arguments, .. arguments]);
        using Process process = Start(command, arguments, workingFolder);
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        Feed(process, stdin ?? "");
        if (!process.WaitForExit(timeout))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{line}\ntook longer than {timeout.TotalSeconds:0} seconds.");
        }

        return new ToolResult(line, process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }

    private static void Feed(Process process, string stdin)
    {
        try
        {
            process.StandardInput.Write(stdin);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The tool ended without reading its input: its exit code tells why.
        }
    }
}
