using System.Globalization;

namespace ManifestKit.Languages.Nginx;

/// <summary>Checks bodies whose lines are keys and values instead of directives.</summary>
internal static class MapLikeBodies
{
    private static readonly Dictionary<string, string[]> Flags = new(StringComparer.Ordinal)
    {
        ["map"] = ["hostnames", "volatile"],
        ["geo"] = ["ranges", "proxy_recursive", "volatile"],
        ["split_clients"] = [],
        ["types"] = [],
        ["charset_map"] = [],
    };

    public static bool Has(string directive) => Flags.ContainsKey(directive);

    public static void Check(NginxDirective block, NginxProblemList problems)
    {
        var keys = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        foreach (var line in block.Block!)
        {
            if (line.Block is not null)
            {
                problems.Add(NginxProblemKind.WrongForm, line, $"Found '{{' in '{block.Name}', whose lines are a key and a value; expected ';'.");
            }
            else if (CountError(block.Name, line) is { } error)
            {
                problems.Add(NginxProblemKind.WrongForm, line, error);
            }
            else if (block.Name == "map" && line.Name != "include" && !line.Name.StartsWith("~", StringComparison.Ordinal) && !keys.Add(line.Name))
            {
                problems.Add(NginxProblemKind.InvalidValue, line, $"The key '{line.Name}' stands twice in the map. Remove one.");
            }
        }

        if (block.Name == "split_clients") CheckShares(block, problems);
    }

    private static string? CountError(string block, NginxDirective line)
    {
        var count = line.Arguments.Count;
        if (count == 0 && Flags[block].Contains(line.Name)) return null;
        if (block == "types" && line.Name != "include")
        {
            return count > 0 ? null : "Found a media type without file name extensions; expected at least one.";
        }

        return count == 1 ? null : $"Found {count} values behind the key '{line.Name}' in '{block}'; expected one. Quote a value that holds spaces.";
    }

    private static void CheckShares(NginxDirective block, NginxProblemList problems)
    {
        var total = 0m;
        foreach (var line in block.Block!.Where(static line => line.Name != "*"))
        {
            if (line.Name.EndsWith("%", StringComparison.Ordinal)
                && decimal.TryParse(line.Name.TrimEnd('%'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share)
                && share is > 0 and <= 100)
            {
                total += share;
                if (total <= 100) continue;
                problems.Add(NginxProblemKind.InvalidValue, line, "The shares add up to more than 100%. Lower one.");
                return;
            }

            problems.Add(NginxProblemKind.InvalidValue, line, $"'{line.Name}' is not a share; expected a percentage such as 0.5%, or * for the rest.");
        }
    }
}
