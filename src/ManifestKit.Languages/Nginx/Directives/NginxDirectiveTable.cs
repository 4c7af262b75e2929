namespace ManifestKit.Languages.Nginx;

/// <summary>The directives of all modules of open-source nginx.</summary>
internal sealed partial class NginxDirectiveTable
{
    private static readonly Lazy<NginxDirectiveTable> Lazy = new(static () => new NginxDirectiveTable());

    private readonly Dictionary<string, NginxDirectiveForm[]> _forms;

    private NginxDirectiveTable() => _forms = Data
        .Split('\n')
        .Select(static row => NginxDirectiveForm.Read(row.TrimEnd('\r')))
        .GroupBy(static form => form.Name, StringComparer.Ordinal)
        .ToDictionary(static group => group.Key, static group => group.ToArray(), StringComparer.Ordinal);

    public static NginxDirectiveTable Instance => Lazy.Value;

    public IEnumerable<string> Names => _forms.Keys;

    /// <summary>The forms of a directive in all versions; none if no version has it.</summary>
    public IReadOnlyList<NginxDirectiveForm> this[string name] => _forms.TryGetValue(name, out var forms) ? forms : [];
}
