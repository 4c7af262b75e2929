using System.Diagnostics;
using ManifestKit.Testing;

namespace ManifestKit.Architecture.Tests;

/// <summary>The files that git tracks, or would add, relative to the repository.</summary>
internal static class TrackedFiles
{
    public static IReadOnlyList<string> All { get; } = List();

    private static string[] List()
    {
        ProcessStartInfo start = new("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"])
        {
            RedirectStandardOutput = true,
            WorkingDirectory = Repository.Root,
        };
        using Process git = Process.Start(start)!;
        string[] files = git.StandardOutput.ReadToEnd().Split('\0', StringSplitOptions.RemoveEmptyEntries);
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
        return [.. files.Distinct().Where(file => File.Exists(Repository.PathOf(file)))];
    }
}
