using System.Globalization;

namespace ManifestKit.Tests.Diffs;

/// <summary>Applies a difference strictly: every kept and removed line must be where the hunk says.</summary>
internal static class PatchReader
{
    private const string NoNewline = "\\ No newline at end of file";

    public static string Apply(string before, string diff)
    {
        var old = Lines(before);
        List<string> result = [];
        var position = 0;
        var script = diff.Split('\n')[..^1];
        for (var i = 0; i < script.Length; i++)
        {
            var line = script[i];
            if (line.StartsWith("@@ ", StringComparison.Ordinal))
            {
                var (start, count) = Range(line.Split(' ')[1]);
                var first = count == 0 ? start : start - 1;
                result.AddRange(old[position..first]);
                position = first;
                Assert.Equal(Range(line.Split(' ')[2]).Start, result.Count + (Range(line.Split(' ')[2]).Count == 0 ? 0 : 1));
            }
            else if (line.StartsWith("--- ", StringComparison.Ordinal) && i + 1 < script.Length && script[i + 1].StartsWith("+++ ", StringComparison.Ordinal))
            {
                i++;
            }
            else if (line.Length > 0 && line[0] is ' ' or '-' or '+')
            {
                var text = line[1..] + (i + 1 < script.Length && script[i + 1] == NoNewline ? "" : "\n");
                if (line[0] != '+')
                    Assert.Equal(old[position++], text);
                if (line[0] != '-')
                    result.Add(text);
            }
        }

        return string.Concat(result.Concat(old[position..]));
    }

    private static (int Start, int Count) Range(string text)
    {
        var numbers = text[1..].Split(',');
        return (int.Parse(numbers[0], CultureInfo.InvariantCulture), int.Parse(numbers[1], CultureInfo.InvariantCulture));
    }

    private static string[] Lines(string text)
    {
        var lines = text.Split('\n');
        return [.. lines[..^1].Select(line => line + "\n"), .. lines[^1].Length > 0 ? [lines[^1]] : Array.Empty<string>()];
    }
}
