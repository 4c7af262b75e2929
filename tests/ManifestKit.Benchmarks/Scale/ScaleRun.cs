using System.Diagnostics;
using ManifestKit.Files;
using ManifestKit.Hosting;
using ManifestKit.Rules;

namespace ManifestKit.Benchmarks.Scale;

/// <summary>One run of the host's steps in this process, each timed; prints one line that <see cref="ScaleTable"/> reads.</summary>
internal static class ScaleRun
{
    /// <summary>Renders and writes a stack: everything if the folder is empty, nothing if it has been written before.</summary>
    public static void Render(int apps, string folder)
    {
        var steps = new List<(string Name, double Milliseconds)>();
        var stack = Timed("declare", () => StackEvaluation.Evaluate(() => ScaleStack.Of(apps), new(folder, 1)));
        var findings = Timed("rules", () => StackCheck.Run(stack));
        if (findings.Count > 0)
            throw new InvalidOperationException($"The stack has findings: {findings[0].Id} {findings[0].Message}");

        var rendered = Timed("render", () => StackFiles.Render(stack));
        var misfits = Timed("proof", () => OutputGate.Check(stack.Name, rendered.Files));
        if (misfits.Count > 0)
            throw new InvalidOperationException($"The output has findings: {misfits[0].Id} {misfits[0].Message}");

        var plan = Timed("compare", () => WritePlan.For(rendered, OutputFolder.Open(folder, Path.GetDirectoryName(folder)!)));
        Timed("write", () =>
        {
            PlanWriter.Write(plan);
            return 0;
        });
        Print(steps, rendered.Files.Count, rendered.Files.Sum(file => file.Content.Length));

        T Timed<T>(string name, Func<T> work)
        {
            var start = Stopwatch.GetTimestamp();
            var result = work();
            steps.Add((name, Stopwatch.GetElapsedTime(start).TotalMilliseconds));
            return result;
        }
    }

    /// <summary>Writes the same bytes to the same paths of another folder, with nothing else around it.</summary>
    public static void PlainWrite(string from, string to)
    {
        var files = Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories)
            .Select(path => (Path: Path.Combine(to, Path.GetRelativePath(from, path)), Bytes: File.ReadAllBytes(path)))
            .ToList();
        var start = Stopwatch.GetTimestamp();
        foreach (var (path, bytes) in files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllBytes(path, bytes);
        }

        Print([("plain", Stopwatch.GetElapsedTime(start).TotalMilliseconds)], files.Count, files.Sum(file => (long)file.Bytes.Length));
    }

    private static void Print(IEnumerable<(string Name, double Milliseconds)> steps, int files, long bytes)
    {
        using var process = Process.GetCurrentProcess();
        var line = string.Join(' ', steps.Select(step => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{step.Name}={step.Milliseconds:F0}")));
        Console.WriteLine($"{line} files={files} kilobytes={bytes / 1000} peak={process.PeakWorkingSet64 / 1_000_000}");
    }
}
