using System.Diagnostics;
using System.Text.Json.Nodes;
using ManifestKit.Testing;

namespace Stacks.Tests.Determinism;

/// <summary>Runs the built program as a person would, in an environment of choice.</summary>
internal static class StacksProgram
{
    private static readonly string Assembly = Path.Combine(AppContext.BaseDirectory, "Stacks.dll");

    /// <summary>Renders every stack into a folder.</summary>
    /// <param name="output">The folder to write to.</param>
    /// <param name="workingFolder">The folder to start in.</param>
    /// <param name="variables">What the environment holds beyond this one's.</param>
    /// <param name="cultures">Whether .NET's own cultures are loaded: the program is built to do without them.</param>
    public static void Render(string output, string? workingFolder = null, IReadOnlyDictionary<string, string>? variables = null, bool cultures = false)
    {
        var host = Environment.ProcessPath is { } path && Path.GetFileNameWithoutExtension(path) == "dotnet" ? path : "dotnet";
        var start = new ProcessStartInfo(host, ["exec", "--runtimeconfig", RuntimeConfiguration(output, cultures), Assembly, "--output", output])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = workingFolder ?? Repository.Root,
        };
        foreach (var (name, value) in variables ?? new Dictionary<string, string>())
            start.Environment[name] = value;

        using var process = Process.Start(start)!;
        var printed = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEnd();
        Assert.True(process.WaitForExit(TimeSpan.FromMinutes(1)), "The program does not end.");
        Assert.True(process.ExitCode == 0, $"Exit code {process.ExitCode}.\n{error}\n{printed.GetAwaiter().GetResult()}");
    }

    private static string RuntimeConfiguration(string output, bool cultures)
    {
        var built = Path.ChangeExtension(Assembly, ".runtimeconfig.json");
        if (!cultures)
            return built;

        var configuration = JsonNode.Parse(File.ReadAllText(built))!;
        configuration["runtimeOptions"]!["configProperties"]!["System.Globalization.Invariant"] = false;
        var changed = output + ".runtimeconfig.json";
        File.WriteAllText(changed, configuration.ToJsonString());
        return changed;
    }
}
