using System.Text.RegularExpressions;
using ManifestKit.Testing;

namespace Stacks.Tests.Terminal;

/// <summary>What the built program writes to a terminal, and what is left of it.</summary>
public sealed partial class TerminalTests : IDisposable
{
    private const string HideCursor = "\u001b[?25l";
    private const string ShowCursor = "\u001b[?25h";

    private readonly TemporaryFolder _folder = new();

    [Fact]
    public void Progress_is_shown_and_leaves_nothing_behind()
    {
        var written = Run("output", "TERM=xterm").Succeeded();
        var piped = Run("other", "TERM=xterm", piped: true).Succeeded();

        Assert.Contains("Rendering", written, StringComparison.Ordinal);
        Assert.DoesNotContain("Rendering", piped, StringComparison.Ordinal);
        Assert.NotEqual(0, Count(written, HideCursor));
        Assert.Equal(Count(written, HideCursor), Count(written, ShowCursor));
        Assert.StartsWith("  created optim/README.md\n", TerminalScreen.After(written), StringComparison.Ordinal);
        Assert.Equal(TerminalScreen.After(piped), TerminalScreen.After(written));
    }

    [Fact]
    public void Lines_have_colours_and_stay_whole()
    {
        var written = Run("output", "TERM=xterm").Succeeded();

        Assert.Contains("\u001b[32m  created optim/README.md\u001b[0m\r\n", written, StringComparison.Ordinal);
        Assert.Contains(written.Split("\r\n"), line => line.Length > 80 && Created().IsMatch(line));
    }

    [Theory]
    [InlineData("TERM=xterm NO_COLOR=1")]
    [InlineData("TERM=dumb")]
    public void There_are_no_colours_where_none_are_wanted(string variables)
    {
        var written = Run("output", variables).Succeeded();

        Assert.Contains("  created optim/README.md\r\n", written, StringComparison.Ordinal);
        Assert.DoesNotMatch(Color(), written);
    }

    [Fact]
    public void The_log_of_a_CI_system_has_no_progress()
    {
        var written = Run("output", "TERM=xterm GITHUB_ACTIONS=true").Succeeded();

        Assert.Contains("  created optim/README.md", written, StringComparison.Ordinal);
        Assert.DoesNotContain("Rendering", written, StringComparison.Ordinal);
    }

    [Fact]
    public void A_problem_is_red_and_the_exit_code_is_that_of_a_pipe()
    {
        var result = Run("output", "TERM=xterm", "nope");

        Assert.Equal(2, result.ExitCode);
        Assert.Contains("\u001b[31merror MK9001: There is no stack 'nope'.", result.Output, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    [GeneratedRegex("^\u001b\\[32m  created .*\u001b\\[0m\\z", RegexOptions.NonBacktracking)]
    private static partial Regex Created();

    [GeneratedRegex("\u001b\\[[0-9;]*[1-9][0-9;]*m", RegexOptions.NonBacktracking)]
    private static partial Regex Color();

    private static int Count(string text, string part) => text.Split(part).Length - 1;

    /// <summary>Runs the program with nothing in its environment but what is needed to start it, and what is given: Spectre.Console asks for much.</summary>
    private ToolResult Run(string output, string variables, string stack = "optim", bool piped = false)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "Stacks.dll");
        var command = $"env -i PATH=\"$PATH\" HOME=\"$HOME\" {variables} dotnet exec '{program}' --stack {stack} --output '{_folder.PathOf(output)}'";
        return RealTool.Script.Run(["--quiet", "--return", "--command", piped ? $"{command} | cat" : command, "/dev/null"]);
    }
}
