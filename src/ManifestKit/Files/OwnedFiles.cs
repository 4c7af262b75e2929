using System.Buffers;
using System.Text.Json;
using ManifestKit.Hosting;

namespace ManifestKit.Files;

/// <summary>What the generator owns in a stack's folder: each path with the SHA-256 of what it wrote there.</summary>
internal sealed class OwnedFiles
{
    /// <summary>The ledger's path in a stack's folder.</summary>
    public const string Path = ".manifestkit/files.json";

    private static readonly JsonWriterOptions Json = new() { Indented = true, NewLine = "\n" };

    private readonly Dictionary<string, string> _hashes;
    private readonly IReadOnlyDictionary<string, string> _interrupted;

    private OwnedFiles(Dictionary<string, string> hashes, IReadOnlyDictionary<string, string> interrupted)
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
        var hashes = ledger is null ? [] : Parse(ledger.Content, path);
        return new(hashes, Interrupted(path));
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
        var hashes = new Dictionary<string, string>(_hashes);
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
    public ReadOnlyMemory<byte> ToBytes()
    {
        var text = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(text, Json))
        {
            writer.WriteStartObject();
            foreach (var path in _hashes.Keys.Order(StringComparer.Ordinal))
                writer.WriteString(path, _hashes[path]);
            writer.WriteEndObject();
        }

        text.Write("\n"u8);
        return text.WrittenMemory;
    }

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

    private static Dictionary<string, string> Parse(ReadOnlyMemory<byte> json, string path)
    {
        try
        {
            using var ledger = JsonDocument.Parse(json);
            if (ledger.RootElement.ValueKind != JsonValueKind.Object)
                throw new JsonException("It is no map of paths to hashes.");
            var hashes = new Dictionary<string, string>();
            foreach (var owned in ledger.RootElement.EnumerateObject())
            {
                if (RelativePath.Problem(owned.Name) is { } problem)
                    throw new JsonException($"It names '{owned.Name}', which {problem}.");
                hashes[owned.Name] = owned.Value.ValueKind == JsonValueKind.String
                    ? owned.Value.GetString()!
                    : throw new JsonException($"'{owned.Name}' has no hash.");
            }

            return hashes;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // The second of a text that is no Unicode.
            throw new HostException(
                HostError.LedgerDamaged,
                $"'{path}' is damaged: {exception.Message} Restore it from version control: it tells rendered files from yours.");
        }
    }
}
