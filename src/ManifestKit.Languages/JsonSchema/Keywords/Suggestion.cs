namespace ManifestKit.Languages.JsonSchema.Keywords;

/// <summary>Finds the name that was probably meant.</summary>
internal static class Suggestion
{
    private const int MaxLength = 64;

    /// <summary>A sentence with the nearest name, or nothing if none is near.</summary>
    public static string For(string found, IEnumerable<string> names)
    {
        if (found.Length > MaxLength)
            return "";
        var limit = Math.Max(1, found.Length / 3);
        var nearest = names
            .Where(name => name.Length <= MaxLength && Math.Abs(name.Length - found.Length) <= limit)
            .Select(name => (Name: name, Distance: Distance(found.ToLowerInvariant(), name.ToLowerInvariant())))
            .Where(candidate => candidate.Distance <= limit)
            .OrderBy(candidate => candidate.Distance)
            .ThenBy(candidate => candidate.Name, StringComparer.Ordinal)
            .Select(candidate => candidate.Name)
            .FirstOrDefault();
        return nearest is null ? "" : $" Did you mean '{nearest}'?";
    }

    /// <summary>The Levenshtein distance.</summary>
    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(above, row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[b.Length];
    }
}
