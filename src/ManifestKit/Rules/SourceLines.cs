using System.Text;
using ManifestKit.Hosting;

namespace ManifestKit.Rules;

/// <summary>The lines of the sources that declare a stack, which often stand beside the program. Each file is read once.</summary>
/// <param name="sources">Where they are. Default: where the compiler says.</param>
internal sealed class SourceLines(MappedSources? sources = null)
{
    private readonly Dictionary<string, string[]> _files = new(StringComparer.Ordinal);

    /// <summary>The lines of a file; none if it is not there.</summary>
    public string[] Of(string file)
    {
        if (!_files.TryGetValue(file, out var lines))
            _files.Add(file, lines = Read(PathOf(file)));
        return lines;
    }

    /// <summary>Where a file is, if it is there.</summary>
    public string PathOf(string file) => sources?.PathOf(file) ?? file;

    private static string[] Read(string file)
    {
        try
        {
            return File.Exists(file) ? File.ReadAllLines(file, Encoding.UTF8) : [];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
