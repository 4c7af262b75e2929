using System.Collections.Concurrent;
using ManifestKit.Hosting;

namespace ManifestKit.Files;

/// <summary>The folder that stacks are rendered to. Nothing outside it is read or written, whatever links stand in it. Thread-safe.</summary>
internal sealed class OutputFolder
{
    private readonly string _root;
    private readonly string _realRoot;
    private readonly ConcurrentDictionary<string, bool> _checked = new(StringComparer.Ordinal);

    private OutputFolder(string root, string realRoot) => (_root, _realRoot) = (root, realRoot);

    /// <summary>Refuses a folder that is a file, or whose path in the repository is a link out of it.</summary>
    public static OutputFolder Open(string output, string repository)
    {
        var root = Path.TrimEndingDirectorySeparator(output);
        if (File.Exists(root))
            throw Refused($"The output folder '{root}' is a file. Move it away, or choose another folder with --output.");

        var realRoot = Real(root);
        if (RealPath.IsIn(root, repository) && !RealPath.IsIn(realRoot, Real(repository)))
            throw Refused($"The output folder '{root}' is a link to '{realRoot}', outside the repository. Replace the link by a folder, or name the real folder with --output.");
        return new(root, realRoot);
    }

    /// <summary>The full path of what stands in this folder.</summary>
    public string PathOf(string relative) => Path.Combine(_root, relative);

    /// <summary>Refuses a file where a folder stands, or whose own folder is a file or a link out of the output folder.</summary>
    public void CheckWay(FileInfo file)
    {
        if (file is { Exists: false } && Directory.Exists(file.FullName) && !file.IsLink())
            throw Refused($"'{file.FullName}' is a folder where a file is needed. Move it away.");
        CheckFolder(file.DirectoryName!);
    }

    private void CheckFolder(string folder)
    {
        if (folder.Length <= _root.Length || !_checked.TryAdd(folder, true))
            return;

        CheckFolder(Path.GetDirectoryName(folder)!);
        if (File.Exists(folder))
            throw Refused($"'{folder}' is a file where a folder is needed. Move it away.");
        if (new DirectoryInfo(folder).IsLink() && !RealPath.IsIn(Real(folder), _realRoot))
            throw Refused($"'{folder}' is a link to '{Real(folder)}', outside the output folder. Replace it by a folder.");
    }

    private static string Real(string path)
    {
        try
        {
            return RealPath.Of(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw Refused($"'{path}' cannot be followed: {exception.Message} Replace the link by a folder.");
        }
    }

    private static HostException Refused(string message) => new(HostError.OutputRefused, message);
}
