using System.Text.Json;

namespace ManifestKit;

/// <summary>What the generator owns in a stack's folder: each path with the SHA-256 of what it wrote there.</summary>
internal sealed class OwnedFiles
{
    /// <summary>The ledger's path in a stack's folder.</summary>
    public const string Path = ".manifestkit/files.json";

    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, NewLine = "\n" };

    private readonly SortedDictionary<string, string> _hashes;

    private OwnedFiles(SortedDictionary<string, string> hashes) => _hashes = hashes;

    /// <summary>The owned paths in order.</summary>
    public IEnumerable<string> Paths => _hashes.Keys;

    /// <summary>Reads the ledger. A missing one owns nothing.</summary>
    /// <exception cref="Hosting.HostException">The ledger cannot be read.</exception>
    public static OwnedFiles Read(string stackFolder)
    {
        var path = System.IO.Path.Combine(stackFolder, Path);
        if (!File.Exists(path))
            return new(new(StringComparer.Ordinal));

        try
        {
            var hashes = JsonSerializer.Deserialize<Dictionary<string, string>>(File.ReadAllBytes(path)) ?? [];
            return new(new(hashes, StringComparer.Ordinal));
        }
        catch (Exception exception) when (exception is JsonException or IOException or UnauthorizedAccessException)
        {
            throw new Hosting.HostException(
                Hosting.ExitCode.NotWritten,
                $"'{path}' cannot be read ({exception.Message}). Restore it from version control: it tells generated files from yours.");
        }
    }

    /// <summary>Whether the generator wrote exactly this content there.</summary>
    public bool Wrote(string path, string hash) => _hashes.TryGetValue(path, out var known) && known == hash;

    /// <summary>This ledger after a plan is carried out.</summary>
    public OwnedFiles After(IEnumerable<PlannedFile> files)
    {
        var hashes = new SortedDictionary<string, string>(_hashes, StringComparer.Ordinal);
        foreach (var file in files)
        {
            if (file.Change == FileChange.Remove)
                hashes.Remove(file.Path);
            else
                hashes[file.Path] = Hash.Of(file.Content.Span);
        }

        return new(hashes);
    }

    /// <summary>The ledger's text.</summary>
    public byte[] ToBytes() => [.. JsonSerializer.SerializeToUtf8Bytes(_hashes, Json), (byte)'\n'];
}
