using System.Diagnostics;
using System.Text;

namespace ManifestKit.Distiller.Nginx;

/// <summary>Reads a clone of a repository by <c>git</c>.</summary>
internal sealed class GitClone(string folder)
{
    /// <summary>The names of all tags.</summary>
    public string[] Tags() => Lines("tag");

    /// <summary>The files below a folder at a tag: the id of the content, and the path.</summary>
    public IEnumerable<(string Id, string Path)> Files(string tag, string below)
        => from line in Lines("ls-tree", "-r", tag, "--", below)
           let cells = line.Split('\t')
           select (cells[0].Split(' ')[2], cells[1]);

    /// <summary>The content of a file.</summary>
    public string Content(string id) => Run("cat-file", "blob", id);

    private string[] Lines(params string[] arguments) => Run(arguments).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    private string Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("git", ["-C", folder, .. arguments])
        {
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.Latin1,
        };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("git cannot be started.");
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidDataException($"git {string.Join(' ', arguments)} gave {process.ExitCode}.");
    }
}
