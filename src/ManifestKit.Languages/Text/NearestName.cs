namespace ManifestKit.Languages;

/// <summary>Finds the name that was probably meant.</summary>
internal static class NearestName
{
    private const int LongestName = 64;

    /// <summary>The known name that differs least, by a quarter of its letters at most; case does not count.</summary>
    public static string? Of(string name, IEnumerable<string> known)
    {
        if (name.Length > LongestName)
            return null;
        var lower = name.ToLowerInvariant();
        var smallest = Math.Max(1, name.Length / 4) + 1;
        string? nearest = null;
        foreach (var candidate in known)
        {
            if (candidate.Length > LongestName || Math.Abs(candidate.Length - name.Length) > smallest)
                continue;
            var distance = EditDistance.Between(lower, candidate.ToLowerInvariant());
            if (distance >= name.Length || distance > smallest || (distance == smallest && (nearest is null || string.CompareOrdinal(candidate, nearest) >= 0)))
                continue;
            (nearest, smallest) = (candidate, distance);
        }

        return nearest;
    }

    /// <summary>A sentence that asks whether the nearest name is meant, with a blank before it; empty if none is near.</summary>
    public static string Hint(string name, IEnumerable<string> known)
        => Of(name, known) is { } nearest ? $" Did you mean {Found.Quote(nearest)}?" : "";
}
