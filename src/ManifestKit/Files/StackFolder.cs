namespace ManifestKit.Files;

/// <summary>Reads what stands in a stack's folder.</summary>
/// <param name="output">The output folder.</param>
/// <param name="folder">The stack's folder in it.</param>
internal sealed class StackFolder(OutputFolder output, string folder)
{
    /// <summary>A file of the stack; null when it does not exist.</summary>
    /// <exception cref="Hosting.HostException">Something else stands there, or a folder above it leads out of the output folder.</exception>
    public FileVersion? Read(string path)
    {
        var full = Path.Combine(folder, path);
        output.CheckWay(full);
        return FileVersion.Read(full);
    }
}
