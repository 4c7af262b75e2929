namespace ManifestKit.Files;

/// <summary>Reads what stands in a stack's folder. Thread-safe.</summary>
/// <param name="output">The output folder.</param>
/// <param name="folder">The stack's folder in it.</param>
internal sealed class StackFolder(OutputFolder output, string folder)
{
    /// <summary>A file of the stack; null when it does not exist.</summary>
    /// <param name="path">The path in the stack's folder.</param>
    /// <param name="expected">What it most likely holds; nothing is expected by default.</param>
    /// <exception cref="Hosting.HostException">Something else stands there, or a folder above it leads out of the output folder.</exception>
    public FileVersion? Read(string path, ReadOnlyMemory<byte> expected = default)
    {
        var file = new FileInfo(Path.Combine(folder, path));
        output.CheckWay(file);
        return FileVersion.Read(file, expected);
    }
}
