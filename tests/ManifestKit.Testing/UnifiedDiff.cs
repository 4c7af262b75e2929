using System.Text;

namespace ManifestKit.Testing;

/// <summary>The difference of two texts in the unified format, for the message of a failing test.</summary>
public static class UnifiedDiff
{
    private const int Context = 3;

    /// <summary>The hunks that lead from <paramref name="before"/> to <paramref name="after"/>; empty if they are equal.</summary>
    public static string Between(string before, string after, string beforeName, string afterName)
    {
        if (string.Equals(before, after, StringComparison.Ordinal))
        {
            return "";
        }

        List<Edit> edits = LineEdits.Between(Lines(before), Lines(after));
        StringBuilder diff = new();
        diff.Append("--- ").Append(beforeName).Append('\n').Append("+++ ").Append(afterName).Append('\n');
        int position = 0;
        while (NextChange(edits, position) is var change && change < edits.Count)
        {
            int start = Math.Max(position, change - Context);
            position = EndOfHunk(edits, change);
            AppendHunk(diff, edits, start, position);
        }

        return diff.ToString();
    }

    // The last line keeps its missing newline visible, as in git.
    private static string[] Lines(string text)
    {
        if (text.Length == 0)
        {
            return [];
        }

        string[] lines = text.Split('\n');
        if (lines[^1].Length == 0)
        {
            return lines[..^1];
        }

        lines[^1] += "\n\\ No newline at end of file";
        return lines;
    }

    private static int NextChange(List<Edit> edits, int from)
    {
        int index = from;
        while (index < edits.Count && edits[index].Sign == ' ')
        {
            index++;
        }

        return index;
    }

    // A hunk ends where more than two contexts of equal lines follow, or at the end of the text.
    private static int EndOfHunk(List<Edit> edits, int change)
    {
        int end = change;
        while (end < edits.Count)
        {
            int next = NextChange(edits, end);
            if (next == edits.Count || (next - end) > 2 * Context)
            {
                return Math.Min(edits.Count, end + Context);
            }

            end = next + 1;
        }

        return end;
    }

    private static void AppendHunk(StringBuilder diff, List<Edit> edits, int start, int end)
    {
        List<Edit> hunk = edits[start..end];
        int before = hunk.Count(edit => edit.Sign != '+');
        int after = hunk.Count(edit => edit.Sign != '-');
        int firstBefore = edits.Take(start).Count(edit => edit.Sign != '+') + (before > 0 ? 1 : 0);
        int firstAfter = edits.Take(start).Count(edit => edit.Sign != '-') + (after > 0 ? 1 : 0);
        diff.Append($"@@ -{firstBefore},{before} +{firstAfter},{after} @@\n");
        foreach (Edit edit in hunk)
        {
            diff.Append(edit.Sign).Append(edit.Line).Append('\n');
        }
    }
}
