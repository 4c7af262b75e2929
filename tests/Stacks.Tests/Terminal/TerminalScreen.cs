using System.Globalization;
using System.Text;

namespace Stacks.Tests.Terminal;

/// <summary>What a person sees once a program has ended: a terminal of any width that knows what progress is drawn with.</summary>
internal static class TerminalScreen
{
    private const char Escape = '\u001b';

    /// <summary>The lines of the screen, without colours and without blanks at their ends.</summary>
    /// <param name="written">All that was written to the terminal.</param>
    public static string After(string written)
    {
        List<StringBuilder> lines = [new()];
        var (row, column) = (0, 0);
        for (var at = 0; at < written.Length; at++)
        {
            switch (written[at])
            {
                case Escape:
                    (at, var count, var command) = Sequence(written, at + 1);
                    if (command == 'A')
                        row = Math.Max(0, row - count);
                    else if (command == 'K')
                        lines[row].Clear();
                    break;
                case '\r':
                    column = 0;
                    break;
                case '\n':
                    row++;
                    if (row == lines.Count)
                        lines.Add(new());
                    break;
                default:
                    var line = lines[row];
                    line.Append(' ', Math.Max(0, column + 1 - line.Length));
                    line[column++] = written[at];
                    break;
            }
        }

        return string.Join('\n', lines.Select(line => line.ToString().TrimEnd()));
    }

    /// <summary>The last place of a control sequence, its number, and what it does.</summary>
    private static (int End, int Count, char Command) Sequence(string written, int start)
    {
        if (written[start] != '[')
            return (start, 0, written[start]);
        var end = start + 1;
        while (!char.IsAsciiLetter(written[end]))
            end++;
        return (end, int.TryParse(written.AsSpan(start + 1, end - start - 1), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : 1, written[end]);
    }
}
