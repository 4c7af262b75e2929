using System.Text;

namespace ManifestKit;

/// <summary>The difference of two texts in the form that <c>patch</c> and code reviews read.</summary>
internal static class UnifiedDiff
{
    private const int Context = 3;

    /// <summary>The hunks that turn <paramref name="before"/> into <paramref name="after"/>; empty when they are equal.</summary>
    /// <param name="path">The file's name, with forward slashes.</param>
    /// <param name="before">The old text; empty for a new file.</param>
    /// <param name="after">The new text; empty for a removed file.</param>
    public static string Between(string path, string before, string after)
    {
        var edits = LineDiff.Between(Lines(before), Lines(after));
        if (edits.All(e => e.Kind == EditKind.Keep))
            return "";

        var text = new StringBuilder();
        text.Append("--- ").Append(before.Length == 0 ? "/dev/null" : "a/" + path).Append('\n');
        text.Append("+++ ").Append(after.Length == 0 ? "/dev/null" : "b/" + path).Append('\n');
        foreach (var (start, end) in Hunks(edits))
            AppendHunk(text, edits, start, end);
        return text.ToString();
    }

    private static string[] Lines(string text) => text.Length == 0 ? [] : (text.EndsWith('\n') ? text[..^1] : text).Split('\n');

    private static IEnumerable<(int Start, int End)> Hunks(IReadOnlyList<Edit> edits)
    {
        var start = -1;
        var lastChange = -1;
        for (var i = 0; i < edits.Count; i++)
        {
            if (edits[i].Kind == EditKind.Keep)
                continue;
            if (start >= 0 && i - lastChange > 2 * Context)
            {
                yield return (start, lastChange + Context + 1);
                start = -1;
            }

            if (start < 0)
                start = Math.Max(0, i - Context);
            lastChange = i;
        }

        yield return (start, Math.Min(edits.Count, lastChange + Context + 1));
    }

    private static void AppendHunk(StringBuilder text, IReadOnlyList<Edit> edits, int start, int end)
    {
        int Count(int from, int to, EditKind skipped)
        {
            var count = 0;
            for (var i = from; i < to; i++)
                count += edits[i].Kind == skipped ? 0 : 1;
            return count;
        }

        var (oldCount, newCount) = (Count(start, end, EditKind.Add), Count(start, end, EditKind.Remove));
        var oldStart = Count(0, start, EditKind.Add) + (oldCount == 0 ? 0 : 1);
        var newStart = Count(0, start, EditKind.Remove) + (newCount == 0 ? 0 : 1);
        text.Append(System.Globalization.CultureInfo.InvariantCulture, $"@@ -{oldStart},{oldCount} +{newStart},{newCount} @@\n");
        for (var i = start; i < end; i++)
            text.Append(edits[i].Kind switch { EditKind.Add => '+', EditKind.Remove => '-', _ => ' ' }).Append(edits[i].Line).Append('\n');
    }
}
