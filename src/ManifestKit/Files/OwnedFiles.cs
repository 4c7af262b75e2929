using System.Text.Json;
using ManifestKit.Hosting;

namespace ManifestKit.Files;

/// <summary>What the generator owns in a stack's folder: each path with the SHA-256 of what it wrote there.</summary>
internal sealed class OwnedFiles
{
    /// <summary>The ledger's path in a stack's folder.</summary>
    public const string Path = ".manifestkit/files.json";

    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, NewLine = "\n" };

    private readonly SortedDictionary<string, string> _hashes;
    private readonly IReadOnlyDictionary<string, string> _interrupted;

    private OwnedFiles(SortedDictionary<string, string> hashes, IReadOnlyDictionary<string, string> interrupted)
        => (_hashes, _interrupted) = (hashes, interrupted);

    /// <summary>The owned paths in order.</summary>
    public IEnumerable<string> Paths => _hashes.Keys.Union(_interrupted.Keys).Order(StringComparer.Ordinal);

    /// <summary>Takes the ledger, and that of a run that was interrupted: what either wrote is owned.</summary>
    /// <param name="stackFolder">The stack's folder.</param>
    /// <param name="ledger">The ledger; null, when there is none, owns nothing.</param>
    /// <exception cref="HostException">The ledger is damaged.</exception>
    public static OwnedFiles Read(string stackFolder, FileVersion? ledger)
    {
        var path = System.IO.Path.Combine(stackFolder, Path);
        var hashes = ledger is null ? [] : Parse(ledger.Content.Span, path);
        return new(new(hashes, StringComparer.Ordinal), Interrupted(path));
    }

    /// <summary>Why a file's content would be lost, were it replaced or removed; null when the generator wrote it.</summary>
    public string? ConflictOf(PlannedFile file)
    {
        if (file.Before is { IsLink: true })
            return "is a link, which ManifestKit never makes; it is kept.";
        var hash = Hash.Of(file.Before!.Content.Span);
        if (Matches(_hashes, file.Path, hash) || Matches(_interrupted, file.Path, hash))
            return null;
        return _hashes.ContainsKey(file.Path) ? "was edited by hand; it is kept." : "was not written by ManifestKit; it is kept.";
    }

    /// <summary>This ledger after a plan is carried out.</summary>
    public OwnedFiles After(IEnumerable<PlannedFile> files)
    {
        var hashes = new SortedDictionary<string, string>(_hashes, StringComparer.Ordinal);
        foreach (var file in files)
        {
            if (file.After is { } after)
                hashes[file.Path] = Hash.Of(after.Content.Span);
            else
                hashes.Remove(file.Path);
        }

        return new(hashes, new Dictionary<string, string>());
    }

    /// <summary>The ledger's text.</summary>
    public byte[] ToBytes() => [.. JsonSerializer.SerializeToUtf8Bytes(_hashes, Json), (byte)'\n'];

    private static bool Matches(IReadOnlyDictionary<string, string> hashes, string path, string hash)
        => hashes.TryGetValue(path, out var known) && known == hash;

    private static Dictionary<string, string> Interrupted(string path)
    {
        try
        {
            return File.Exists(TemporaryFile.Of(path)) ? Parse(File.ReadAllBytes(TemporaryFile.Of(path)), path) : [];
        }
        catch (HostException)
        {
            // The run ended while it wrote its ledger, which is what it writes first.
            return [];
        }
    }

    private static Dictionary<string, string> Parse(ReadOnlySpan<byte> json, string path)
    {
        try
        {
            var hashes = JsonSerializer.Deserialize<Dictionary<string, string>>(json) ?? throw new JsonException("It is null.");
            foreach (var owned in hashes.Keys)
            {
                if (RelativePath.Problem(owned) is { } problem)
                    throw new JsonException($"It names '{owned}', which {problem}.");
            }

            return hashes;
        }
        catch (JsonException exception)
        {
            throw new HostException(
                HostError.LedgerDamaged,
                $"'{path}' is damaged: {exception.Message} Restore it from version control: it tells rendered files from yours.");
        }
    }
}
