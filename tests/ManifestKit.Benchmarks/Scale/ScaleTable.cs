using System.Diagnostics;
using System.Globalization;

namespace ManifestKit.Benchmarks.Scale;

/// <summary>
/// Renders stacks of 10, 100 and 1,000 apps in three environments, each in a process of its own: with an empty folder, again with
/// nothing changed, and beside both a plain write of the same bytes. Prints milliseconds and megabytes, medians of several runs.
/// </summary>
internal static class ScaleTable
{
    private const int Runs = 3;

    public static void Print(IEnumerable<int> sizes)
    {
        foreach (var apps in sizes)
        {
            var runs = Enumerable.Range(0, Runs).Select(_ => Measure(apps)).ToList();
            Print(apps, "cold", [.. runs.Select(run => run.Cold)]);
            Print(apps, "unchanged", [.. runs.Select(run => run.Unchanged)]);
            Print(apps, "plain write", [.. runs.Select(run => run.Plain)]);
        }
    }

    private static (Dictionary<string, double> Cold, Dictionary<string, double> Unchanged, Dictionary<string, double> Plain) Measure(int apps)
    {
        var folder = Directory.CreateTempSubdirectory("manifestkit-scale-");
        try
        {
            var output = Path.Combine(folder.FullName, "output");
            var number = apps.ToString(CultureInfo.InvariantCulture);
            return (Child("render", number, output), Child("render", number, output), Child("plain", output, Path.Combine(folder.FullName, "plain")));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static Dictionary<string, double> Child(params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, ["scale", .. arguments]) { RedirectStandardOutput = true };

        // As the project of a program that renders has it: see docs/performance.md.
        start.Environment["DOTNET_TieredPGO"] = "0";
        start.Environment["DOTNET_gcConcurrent"] = "0";
        start.Environment["DOTNET_GCGen0MaxBudget"] = "C00000";
        var clock = Stopwatch.GetTimestamp();
        using var process = Process.Start(start)!;
        var line = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var whole = Stopwatch.GetElapsedTime(clock).TotalMilliseconds;
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"The run '{string.Join(' ', arguments)}' failed.");
        var values = line.Trim().Split(' ').Select(part => part.Split('=')).ToDictionary(part => part[0], part => double.Parse(part[1], CultureInfo.InvariantCulture));
        values["process"] = whole;
        return values;
    }

    private static void Print(int apps, string what, IReadOnlyList<Dictionary<string, double>> runs)
    {
        var medians = runs[0].Keys.Select(key => $"{key} {Median(runs.Select(run => run[key])).ToString("F0", CultureInfo.InvariantCulture)}");
        Console.WriteLine($"{apps} apps, {what}: {string.Join(", ", medians)}");
    }

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(Runs / 2);
}
