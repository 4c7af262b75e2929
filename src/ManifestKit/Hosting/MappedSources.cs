using ManifestKit.Files;

namespace ManifestKit.Hosting;

/// <summary>Finds sources whose paths a deterministic build has mapped to ones that no machine has, such as <c>/_/src/Shop.cs</c>.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/csharp/language-reference/compiler-options/advanced#pathmap"/>
internal sealed class MappedSources
{
    private readonly string? _mapped;
    private readonly string _folder;

    /// <summary>Learns the mapping from the one source that is known to be the program's.</summary>
    /// <param name="caller">The source that called the host, as the compiler wrote it.</param>
    /// <param name="repository">The repository's root. Nothing outside it is taken for a source.</param>
    /// <param name="program">The folder of the built program.</param>
    public MappedSources(string caller, string repository, string program) => (_mapped, _folder) = Learn(caller.Replace('\\', '/'), repository, program);

    /// <summary>Where a source is; the path as it is if it was not mapped, or is not there.</summary>
    /// <param name="file">The path as the compiler wrote it.</param>
    public string PathOf(string file)
    {
        if (_mapped is null || !file.StartsWith(_mapped, StringComparison.Ordinal))
            return file;
        var found = Path.GetFullPath(Path.Combine(_folder, file[_mapped.Length..]));
        return RealPath.IsIn(found, _folder) && File.Exists(found) ? found : file;
    }

    // The most of the path that exists counts, so that no other file of the same name is taken for it.
    private static (string? Mapped, string Folder) Learn(string caller, string repository, string program)
    {
        if (File.Exists(caller))
            return (null, repository);

        var folders = FoldersAbove(program, repository);
        for (var slash = caller.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = caller.IndexOf('/', slash + 1))
        {
            if (folders.Find(folder => File.Exists(Path.Combine(folder, caller[(slash + 1)..]))) is { } found)
                return (caller[..(slash + 1)], found);
        }

        return (null, repository);
    }

    /// <summary>The folder of the program and those above it, up to the repository's root; that one alone if the program is elsewhere.</summary>
    private static List<string> FoldersAbove(string program, string repository)
    {
        List<string> folders = [];
        if (RealPath.IsIn(program, repository))
        {
            for (var folder = Path.TrimEndingDirectorySeparator(program); folder is not null && folder.Length > repository.Length; folder = Path.GetDirectoryName(folder))
                folders.Add(folder);
        }

        return [.. folders, repository];
    }
}
