namespace ManifestKit.Diffs;

/// <summary>What happens to a line.</summary>
internal enum EditKind
{
    Keep,
    Remove,
    Add,
}

/// <summary>A line and what happens to it.</summary>
internal readonly record struct Edit(EditKind Kind, string Line);

/// <summary>The shortest way from one list of lines to another, by Myers' greedy algorithm.</summary>
internal static class LineDiff
{
    /// <summary>Beyond this many edits the rest is replaced as a whole: a review of it would help nobody.</summary>
    private const int MaxEdits = 2_000;

    public static IReadOnlyList<Edit> Between(string[] before, string[] after)
    {
        var prefix = 0;
        while (prefix < before.Length && prefix < after.Length && before[prefix] == after[prefix])
            prefix++;
        var suffix = 0;
        while (suffix < before.Length - prefix && suffix < after.Length - prefix && before[^(suffix + 1)] == after[^(suffix + 1)])
            suffix++;

        List<Edit> edits = [.. before.Take(prefix).Select(line => new Edit(EditKind.Keep, line))];
        edits.AddRange(Middle(before[prefix..^suffix], after[prefix..^suffix]));
        edits.AddRange(before.Skip(before.Length - suffix).Select(line => new Edit(EditKind.Keep, line)));
        return edits;
    }

    private static IEnumerable<Edit> Middle(string[] before, string[] after)
    {
        var limit = Math.Min(before.Length + after.Length, MaxEdits);
        var trace = new List<int[]>();
        var reach = new int[2 * limit + 2];
        for (var edits = 0; edits <= limit; edits++)
        {
            trace.Add((int[])reach.Clone());
            for (var k = -edits; k <= edits; k += 2)
            {
                var down = k == -edits || (k != edits && reach[limit + k - 1] < reach[limit + k + 1]);
                var x = down ? reach[limit + k + 1] : reach[limit + k - 1] + 1;
                while (x < before.Length && x - k < after.Length && before[x] == after[x - k])
                    x++;
                reach[limit + k] = x;
                if (x >= before.Length && x - k >= after.Length)
                    return Walk(trace, before, after, limit);
            }
        }

        return [.. before.Select(line => new Edit(EditKind.Remove, line)), .. after.Select(line => new Edit(EditKind.Add, line))];
    }

    private static List<Edit> Walk(List<int[]> trace, string[] before, string[] after, int offset)
    {
        var result = new List<Edit>();
        var (x, y) = (before.Length, after.Length);
        for (var edits = trace.Count - 1; edits >= 0; edits--)
        {
            var reach = trace[edits];
            var k = x - y;
            var down = k == -edits || (k != edits && reach[offset + k - 1] < reach[offset + k + 1]);
            var previousX = edits == 0 ? 0 : down ? reach[offset + k + 1] : reach[offset + k - 1];
            var previousY = edits == 0 ? 0 : previousX - (down ? k + 1 : k - 1);
            while (x > previousX && y > previousY)
            {
                result.Add(new Edit(EditKind.Keep, before[--x]));
                y--;
            }

            if (edits == 0)
                break;
            result.Add(down ? new Edit(EditKind.Add, after[--y]) : new Edit(EditKind.Remove, before[--x]));
        }

        result.Reverse();
        return result;
    }
}
