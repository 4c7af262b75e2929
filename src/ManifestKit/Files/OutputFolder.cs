using ManifestKit.Hosting;

namespace ManifestKit;

/// <summary>Makes sure that the output folder is one that may be written.</summary>
internal static class OutputFolder
{
    /// <summary>Refuses a folder that is a file, or a link that leads out of the repository.</summary>
    public static void Check(string output, string repository)
    {
        if (File.Exists(output))
            throw Refused($"The output folder '{output}' is a file. Move it away, or choose another folder with --output.");

        if (new DirectoryInfo(output) is { LinkTarget: not null } link
            && link.ResolveLinkTarget(returnFinalTarget: true)!.FullName is var target && !IsBelow(target, repository))
            throw Refused($"The output folder '{output}' is a link to '{target}', outside the repository. Replace the link by a folder, or name the real folder with --output.");
    }

    /// <summary>Refuses a file whose folder is a link that leads out of the output folder.</summary>
    public static void CheckParents(string output, string path)
    {
        for (var folder = Path.GetDirectoryName(path); folder is not null && folder.Length > output.Length; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(folder))
                throw Refused($"'{folder}' is a file where a folder is needed. Move it away.");
            if (new DirectoryInfo(folder) is { LinkTarget: not null } link && !IsBelow(link.ResolveLinkTarget(true)!.FullName, output))
                throw Refused($"'{folder}' is a link out of the output folder. Replace it by a folder.");
        }
    }

    private static bool IsBelow(string path, string folder) =>
        (path + Path.DirectorySeparatorChar).StartsWith(Path.TrimEndingDirectorySeparator(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static HostException Refused(string message) => new(ExitCode.NotWritten, message);
}
