namespace ManifestKit.Rules;

/// <summary>The settings of sources in <c>.editorconfig</c> files: that of the file's own folder, and those above it up to a root.</summary>
/// <seealso href="https://spec.editorconfig.org/"/>
internal sealed class EditorConfigs
{
    private readonly Dictionary<string, EditorConfig?> _files = new(StringComparer.Ordinal);

    /// <summary>The value of a key for a file; null if none is set. Of several values the nearest and last one holds.</summary>
    public string? Value(string file, string key)
    {
        for (var folder = Path.GetDirectoryName(file); !string.IsNullOrEmpty(folder); folder = Path.GetDirectoryName(folder))
        {
            if (In(folder) is not { } config)
                continue;
            if (config.Value(Path.GetRelativePath(folder, file).Replace('\\', '/'), key) is { } value)
                return value;
            if (config.IsRoot)
                return null;
        }

        return null;
    }

    private EditorConfig? In(string folder)
    {
        if (!_files.TryGetValue(folder, out var config))
            _files.Add(folder, config = EditorConfig.Read(Path.Combine(folder, ".editorconfig")));
        return config;
    }
}
