using System.Text;

namespace ManifestKit.Rules;

/// <summary>The lines of the sources that declare a stack, which often stand beside the program. Each file is read once.</summary>
internal sealed class SourceLines
{
    private readonly Dictionary<string, string[]> _files = new(StringComparer.Ordinal);

    /// <summary>The lines of a file; none if it is not there.</summary>
    public string[] Of(string file)
    {
        if (!_files.TryGetValue(file, out var lines))
            _files.Add(file, lines = Read(file));
        return lines;
    }

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
