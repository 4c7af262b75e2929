using System.Globalization;

namespace ManifestKit.Distiller.Nginx;

/// <summary>The directives of all releases of nginx: the file <c>NginxDirectiveTable.Data.cs</c>.</summary>
internal static class DirectiveTable
{
    public static string Distill(Releases releases) => TableFile.Print(
        $$"""
        // Written by ManifestKit.Distiller from the ngx_command_t tables of nginx {{releases.Range}}: name, module, contexts, number of
        // arguments ({ for a block), kind of value (- for any), and since..until where not all of these versions have it. A row for
        // each form that a version gave a directive.
        internal sealed partial class NginxDirectiveTable
        """,
        releases.Merge(Rows).OrderBy(SortKey, StringComparer.Ordinal));

    private static IEnumerable<string> Rows(IReadOnlyList<(string Path, string Source)> files)
    {
        var words = new Dictionary<string, string>(files.SelectMany(file => CommandTables.Words(file.Source)).DistinctBy(table => table.Key), StringComparer.Ordinal);
        return files.SelectMany(file => CommandTables.Rows(file.Path, file.Source, words));
    }

    // Name, module, then the oldest form first.
    private static string SortKey(string line)
    {
        var cells = line.Split(' ');
        var since = cells.Length > 5 && Version.TryParse(cells[5].Split("..")[0], out var version) ? version : new Version(0, 0, 0);
        return string.Create(CultureInfo.InvariantCulture, $"{cells[0]} {cells[1]} {since.Minor:D3}{since.Build:D3} {line}");
    }
}
