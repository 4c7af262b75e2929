using System.Text.Json.Nodes;

namespace Stacks.Tests.Rendered;

/// <summary>Reads the tables of a page: one member a heading, in it one object a row, whose members are named by the columns.</summary>
internal static class MarkdownTables
{
    public static JsonObject Read(string text)
    {
        var tables = new JsonObject();
        var heading = "";
        string[]? columns = null;
        foreach (var line in text.Split('\n'))
        {
            if (line.StartsWith('#'))
                heading = line.TrimStart('#').Trim();
            if (!line.StartsWith('|'))
                columns = null;
            else if (columns is null)
                columns = Cells(line);
            else if (!line.StartsWith("|---", StringComparison.Ordinal))
                Rows(tables, heading).Add(new JsonObject(columns.Zip(Cells(line), (column, cell) => KeyValuePair.Create(column, (JsonNode?)cell))));
        }

        return tables;
    }

    private static JsonArray Rows(JsonObject tables, string heading)
    {
        if (tables[heading] is null)
            tables[heading] = new JsonArray();
        return tables[heading]!.AsArray();
    }

    private static string[] Cells(string line) => [.. line[1..^1].Split('|').Select(cell => cell.Trim())];
}
