using System.Collections.Concurrent;
using System.Text;
using ManifestKit.Languages;
using ManifestKit.Languages.Json;

namespace ManifestKit.Rendering;

/// <summary>Rendered files, read back from the bytes that will be written. Each is read once, whoever asks for it. Thread-safe.</summary>
internal sealed class ReadFiles
{
    private readonly Dictionary<string, RenderedFile> _files;
    private readonly ConcurrentDictionary<string, Parsed<DataNode>> _documents = new(StringComparer.Ordinal);

    public ReadFiles(IEnumerable<RenderedFile> files) => _files = files.ToDictionary(file => file.Path, StringComparer.Ordinal);

    /// <summary>The text of a file; null if there is no such file.</summary>
    public string? Text(string path) => _files.TryGetValue(path, out var file) ? Encoding.UTF8.GetString(file.Content.Span) : null;

    /// <summary>The document in a file of one; null if there is no such file, or if it cannot be read.</summary>
    public DataNode? Document(string path)
    {
        if (!_documents.TryGetValue(path, out var document))
        {
            if (!_files.TryGetValue(path, out var file) || file.Format is not DocumentFormat format)
                return null;
            document = format.Read(Encoding.UTF8.GetString(file.Content.Span));
            _documents[path] = document;
        }

        return document.Success ? document.Value : null;
    }

    /// <summary>What the reader of a file would reject, in the order of the text.</summary>
    public IEnumerable<FileProblem> Problems(RenderedFile file)
    {
        if (file.Format is not { } format)
            return [];
        var text = Encoding.UTF8.GetString(file.Content.Span);
        if (format is not DocumentFormat documents)
            return format.Check(text);
        var document = documents.Read(text);
        _documents[file.Path] = document;
        return documents.Check(text, document);
    }
}
