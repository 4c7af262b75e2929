using System.Text;

namespace ManifestKit.Rules;

/// <summary>One <c>.editorconfig</c> file.</summary>
/// <seealso href="https://spec.editorconfig.org/#file-format"/>
internal sealed class EditorConfig
{
    private readonly List<(EditorConfigGlob Files, Dictionary<string, string> Values)> _sections = [];

    private EditorConfig(IEnumerable<string> lines)
    {
        Dictionary<string, string> values = new(StringComparer.OrdinalIgnoreCase);
        var preamble = values;
        foreach (var line in lines.Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] is not ('#' or ';')))
        {
            if (line is ['[', .. var glob, ']'])
            {
                values = new(StringComparer.OrdinalIgnoreCase);
                _sections.Add((new EditorConfigGlob(glob), values));
            }
            else if (line.Split('=', 2, StringSplitOptions.TrimEntries) is [var key, var value])
            {
                values[key] = value;
            }
        }

        IsRoot = preamble.TryGetValue("root", out var root) && root.Equals("true", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Whether nothing above the file counts.</summary>
    public bool IsRoot { get; }

    /// <summary>Reads a file; null if there is none that can be read.</summary>
    public static EditorConfig? Read(string path)
    {
        try
        {
            return File.Exists(path) ? new(File.ReadLines(path, Encoding.UTF8)) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>The value of a key; null if none is set. The last of several holds.</summary>
    /// <param name="path">A file, relative to the folder of this one, with forward slashes.</param>
    /// <param name="key">The key, in any case.</param>
    public string? Value(string path, string key)
    {
        for (var i = _sections.Count - 1; i >= 0; i--)
        {
            if (_sections[i].Values.TryGetValue(key, out var value) && _sections[i].Files.Matches(path))
                return value;
        }

        return null;
    }
}
