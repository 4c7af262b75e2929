using System.Runtime.CompilerServices;
using ManifestKit.Hosting;
using ManifestKit.Testing;

namespace ManifestKit.Tests;

/// <summary>The real command line in an empty repository, its output captured.</summary>
internal sealed class HostProgramRunner : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public HostProgramRunner() => Directory.CreateDirectory(PathOf(".git"));

    /// <summary>The repository's root.</summary>
    public string Root => _folder.FullName;

    public string PathOf(string relative) => _folder.PathOf(relative);

    public string Read(string relative) => File.ReadAllText(PathOf(relative));

    public string Write(string relative, string text) => _folder.Write(relative, text);

    /// <summary>Every file below the repository, with its text and the time of its last change.</summary>
    public IReadOnlyDictionary<string, (string Text, DateTime Changed)> Files() => Directory
        .EnumerateFiles(Root, "*", SearchOption.AllDirectories)
        .ToDictionary(path => Path.GetRelativePath(Root, path), path => (File.ReadAllText(path), File.GetLastWriteTimeUtc(path)));

    public HostResult Run(Func<Stack> stack, params string[] args) => Run([stack], args);

    public HostResult Run(Func<Stack>[] stacks, string[] args, [CallerFilePath] string file = "", [CallerLineNumber] int line = 0)
    {
        using StringWriter output = new();
        using StringWriter error = new();
        HostConsole console = new(new ConsoleStream(output, isTerminal: false), new ConsoleStream(error, isTerminal: false));
        var exitCode = HostCommand.Run(args, new HostProgram(stacks, new SourceLocation(file, line), Root), console);
        return new HostResult(exitCode, output.ToString(), error.ToString());
    }

    public void Dispose() => _folder.Dispose();
}
