using System.Globalization;
using System.Text;

namespace ManifestKit.Distiller.Nginx;

/// <summary>Merges the directives of all releases of nginx into the table of the language.</summary>
internal static class DirectiveTable
{
    private const string Prefix = "release-";

    private static readonly Version Oldest = new(1, 18, 0);

    /// <summary>The file <c>NginxDirectiveTable.Data.cs</c>.</summary>
    /// <param name="clone">A clone of nginx' repository with its tags.</param>
    /// <param name="newest">The newest release to read, such as 1.31.4.</param>
    public static string Distill(GitClone clone, Version newest)
    {
        var releases = clone.Tags()
            .Where(tag => tag.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(tag => Version.Parse(tag[Prefix.Length..]))
            .Where(release => release >= Oldest && release <= newest)
            .Order()
            .ToList();
        var rows = new Dictionary<string, (int First, int Last)>(StringComparer.Ordinal);
        var contents = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var i = 0; i < releases.Count; i++)
        {
            foreach (var row in Rows(clone, Prefix + releases[i], contents))
                rows[row] = (rows.TryGetValue(row, out var known) ? known.First : i, i);
        }

        var lines = rows.Select(row => row.Key + Versions(releases, row.Value.First, row.Value.Last));
        return Print(lines.OrderBy(SortKey, StringComparer.Ordinal), releases);
    }

    private static IEnumerable<string> Rows(GitClone clone, string tag, Dictionary<string, string> contents)
    {
        var files = clone.Files(tag, "src").Where(file => file.Path.EndsWith(".c", StringComparison.Ordinal)).ToList();
        foreach (var (id, _) in files.Where(file => !contents.ContainsKey(file.Id)))
            contents[id] = clone.Content(id);
        var words = new Dictionary<string, string>(files.SelectMany(file => CommandTables.Words(contents[file.Id])).DistinctBy(table => table.Key), StringComparer.Ordinal);
        return files.SelectMany(file => CommandTables.Rows(file.Path, contents[file.Id], words));
    }

    private static string Versions(List<Version> releases, int first, int last)
        => first == 0 && last == releases.Count - 1 ? ""
            : $" {(first == 0 ? "" : releases[first])}..{(last == releases.Count - 1 ? "" : releases[last + 1])}";

    // Name, module, then the oldest form first.
    private static string SortKey(string line)
    {
        var cells = line.Split(' ');
        var since = cells.Length > 5 && Version.TryParse(cells[5].Split("..")[0], out var version) ? version : new Version(0, 0, 0);
        return string.Create(CultureInfo.InvariantCulture, $"{cells[0]} {cells[1]} {since.Minor:D3}{since.Build:D3} {line}");
    }

    private static string Print(IEnumerable<string> lines, List<Version> releases)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $$""""
            namespace ManifestKit.Languages.Nginx;

            // Written by ManifestKit.Distiller from the ngx_command_t tables of nginx {{releases[0]}} to {{releases[^1]}}: name, module, contexts, number of
            // arguments ({ for a block), kind of value (- for any), and since..until where not all of these versions have it. A row for
            // each form that a version gave a directive.
            internal sealed partial class NginxDirectiveTable
            {
                private const string Data =
                    """

            """").Replace("\r\n", "\n");
        foreach (var line in lines)
            text.Append("        ").Append(line).Append('\n');
        return text.Append("        \"\"\";\n}\n").ToString();
    }
}
