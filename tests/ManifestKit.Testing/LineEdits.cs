namespace ManifestKit.Testing;

/// <summary>One line of a difference: kept (<c>' '</c>), removed (<c>'-'</c>) or added (<c>'+'</c>).</summary>
internal readonly record struct Edit(char Sign, string Line);

/// <summary>The shortest list of edits between two lists of lines.</summary>
/// <remarks>E. Myers, "An O(ND) Difference Algorithm and Its Variations", 1986: <c>furthest[k]</c> is the furthest row on diagonal k.</remarks>
internal static class LineEdits
{
    public static List<Edit> Between(string[] before, string[] after)
    {
        List<int[]> trace = Search(before, after);
        List<Edit> edits = [];
        int row = before.Length;
        int column = after.Length;
        for (int distance = trace.Count - 1; distance >= 0; distance--)
        {
            int[] furthest = trace[distance];
            int offset = furthest.Length / 2;
            int diagonal = row - column;
            bool down = ComesFromAbove(furthest, offset, diagonal, distance);
            int previousDiagonal = down ? diagonal + 1 : diagonal - 1;
            int previousRow = distance == 0 ? 0 : furthest[offset + previousDiagonal];
            int previousColumn = distance == 0 ? 0 : previousRow - previousDiagonal;
            while (row > previousRow && column > previousColumn)
            {
                row--;
                column--;
                edits.Add(new Edit(' ', before[row]));
            }

            if (distance > 0)
            {
                edits.Add(down ? new Edit('+', after[--column]) : new Edit('-', before[--row]));
            }
        }

        edits.Reverse();
        return edits;
    }

    // The state before each round: what the way back needs.
    private static List<int[]> Search(string[] before, string[] after)
    {
        int offset = before.Length + after.Length + 1;
        int[] furthest = new int[(2 * offset) + 1];
        List<int[]> trace = [];
        for (int distance = 0; ; distance++)
        {
            trace.Add([.. furthest[(offset - distance - 1)..(offset + distance + 2)]]);
            for (int diagonal = -distance; diagonal <= distance; diagonal += 2)
            {
                bool down = ComesFromAbove(furthest, offset, diagonal, distance);
                int row = down ? furthest[offset + diagonal + 1] : furthest[offset + diagonal - 1] + 1;
                while (row < before.Length && row - diagonal < after.Length
                    && string.Equals(before[row], after[row - diagonal], StringComparison.Ordinal))
                {
                    row++;
                }

                furthest[offset + diagonal] = row;
                if (row >= before.Length && row - diagonal >= after.Length)
                {
                    return trace;
                }
            }
        }
    }

    private static bool ComesFromAbove(int[] furthest, int offset, int diagonal, int distance) =>
        diagonal == -distance
        || (diagonal != distance && furthest[offset + diagonal - 1] < furthest[offset + diagonal + 1]);
}
