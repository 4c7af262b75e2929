using System.Globalization;
using System.Text;
using ManifestKit.Files;

namespace ManifestKit.Diffs;

/// <summary>The difference of two texts in the form that <c>patch</c> and code reviews read.</summary>
internal static class UnifiedDiff
{
    private const int Context = 3;

    private const string MissingNewline = "\n\\ No newline at end of file";

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>What turns <paramref name="before"/> into <paramref name="after"/>; empty when nothing has to change.</summary>
    /// <param name="path">The file's name, with forward slashes.</param>
    /// <param name="before">The old file; null when there is none.</param>
    /// <param name="after">The new file; null when it is removed.</param>
    public static string Between(string path, FileVersion? before, FileVersion? after)
    {
        if (before == after || (before is not null && after is not null && before.Is(after)))
            return "";

        var text = new StringBuilder($"diff --git a/{path} b/{path}\n");
        AppendModes(text, before, after);
        if (Lines(before) is not { } oldLines || Lines(after) is not { } newLines)
            return text.Append(CultureInfo.InvariantCulture, $"Binary files a/{path} and b/{path} differ\n").ToString();

        var edits = LineDiff.Between(oldLines, newLines);
        if (edits.All(e => e.Kind == EditKind.Keep))
            return text.ToString();

        // A name with a space ends in a tab: without one, patch reads the rest as a time.
        var end = path.Contains(' ') ? "\t\n" : "\n";
        text.Append("--- ").Append(before is null ? "/dev/null\n" : $"a/{path}{end}");
        text.Append("+++ ").Append(after is null ? "/dev/null\n" : $"b/{path}{end}");
        foreach (var (start, stop) in Hunks(edits))
            AppendHunk(text, edits, start, stop);
        return text.ToString();
    }

    private static void AppendModes(StringBuilder text, FileVersion? before, FileVersion? after)
    {
        if (before is null)
            text.Append("new file mode ").Append(Mode(after!)).Append('\n');
        else if (after is null)
            text.Append("deleted file mode ").Append(Mode(before)).Append('\n');
        else if (after.IsExecutable && !before.IsExecutable)
            text.Append("old mode ").Append(Mode(before)).Append("\nnew mode ").Append(Mode(after)).Append('\n');
    }

    private static string Mode(FileVersion version) => version.IsExecutable ? "100755" : "100644";

    private static string[]? Lines(FileVersion? version)
    {
        if (version is null || version.Content.Length == 0)
            return [];

        string text;
        try
        {
            text = StrictUtf8.GetString(version.Content.Span);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }

        return text.EndsWith('\n') ? text[..^1].Split('\n') : (text + MissingNewline).Split('\n', text.AsSpan().Count('\n') + 1);
    }

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
        text.Append(CultureInfo.InvariantCulture, $"@@ -{oldStart},{oldCount} +{newStart},{newCount} @@\n");
        for (var i = start; i < end; i++)
            text.Append(edits[i].Kind switch { EditKind.Add => '+', EditKind.Remove => '-', _ => ' ' }).Append(edits[i].Line).Append('\n');
    }
}
