using System.Text.RegularExpressions;
using ManifestKit.Languages.PromQl;

namespace ManifestKit.Languages.Tests.PromQl.Agreement;

/// <summary>An expression and what Prometheus says of it.</summary>
/// <param name="Source">The file and line.</param>
/// <param name="Text">The expression.</param>
/// <param name="Accepted">Whether Prometheus accepts it.</param>
/// <param name="Type">What it evaluates to, where the source tells.</param>
internal sealed record ExpectedExpression(string Source, string Text, bool Accepted, PromQlValueType? Type = null);

/// <summary>An expression and how Prometheus prints it.</summary>
internal sealed record ExpectedPrint(string Source, string Text, string Printed);

/// <summary>The expressions in the tests of a Prometheus checkout.</summary>
internal sealed partial class PrometheusCheckout(string root)
{
    private readonly string _parser = Path.Combine(root, "promql", "parser");

    /// <summary>How many inputs are Go expressions that cannot be read here.</summary>
    public int Unread { get; private set; }

    /// <summary>The inputs of TestParseExpressions.</summary>
    public IEnumerable<ExpectedExpression> ParseTests()
    {
        var lines = File.ReadAllLines(Path.Combine(_parser, "parse_test.go"));
        var start = Array.FindIndex(lines, l => l.StartsWith("var testExpr = ", StringComparison.Ordinal));
        var end = Array.FindIndex(lines, start, l => l == "}");
        for (var i = start; i < end; i++)
        {
            if (!Input().IsMatch(lines[i]))
                continue;
            var caseEnd = Array.FindIndex(lines, i, l => l is "\t}," or "\t}, {");
            if (GoExpression.Evaluate(string.Join('\n', lines[i..caseEnd]), lines[i].IndexOf(':', StringComparison.Ordinal) + 1) is not { } text)
            {
                Unread++;
                continue;
            }

            var fails = lines[i..caseEnd].Any(l => Fail().IsMatch(l));
            var expected = Array.FindIndex(lines, i, caseEnd - i, l => l.StartsWith("\t\texpected: &", StringComparison.Ordinal));
            yield return new($"parse_test.go:{i + 1}", text, !fails, fails || expected < 0 ? null : GoTree.TypeOf(lines, expected));
        }
    }

    /// <summary>The queries that the engine's tests evaluate.</summary>
    public IEnumerable<ExpectedExpression> EngineTests()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(root, "promql", "promqltest", "testdata"), "*.test").Order(StringComparer.Ordinal))
        {
            var lines = File.ReadAllLines(file);
            for (var i = 0; i < lines.Length; i++)
            {
                if (Evaluation().Match(lines[i]) is { Success: true } match)
                    yield return new($"{Path.GetFileName(file)}:{i + 1}", match.Groups["query"].Value, Accepted: true);
            }
        }
    }

    /// <summary>The expressions of TestExprString.</summary>
    public IEnumerable<ExpectedPrint> PrinterTests() => Prints("printer_test.go", "func TestExprString(");

    /// <summary>The expressions of the formatter's tests, which break lines after 10 characters.</summary>
    public IEnumerable<ExpectedPrint> PrettyPrinterTests() => Prints("prettier_test.go", "func Test");

    private IEnumerable<ExpectedPrint> Prints(string file, string startsWith)
    {
        var source = File.ReadAllText(Path.Combine(_parser, file));
        var start = source.IndexOf(startsWith, StringComparison.Ordinal);
        var end = startsWith.EndsWith('(') ? source.IndexOf("\n}\n", start, StringComparison.Ordinal) : source.Length;
        foreach (var match in InField().Matches(source[start..end]).Cast<Match>())
        {
            var at = start + match.Index + match.Length;
            if (GoExpression.Evaluate(source, at) is not { } text)
                continue;
            var caseEnd = source.IndexOf("\n\t\t}", at, StringComparison.Ordinal);
            var output = OutField().Match(source[at..caseEnd]);
            var printed = output.Success ? GoExpression.Evaluate(source, at + output.Index + output.Length) : text;
            yield return new($"{file}:{source.AsSpan(0, at).Count('\n') + 1}", text, printed!);
        }
    }

    [GeneratedRegex(@"^\t\tinput:")]
    private static partial Regex Input();

    [GeneratedRegex(@"^\t\tfail:\s+true")]
    private static partial Regex Fail();

    [GeneratedRegex(@"^\s*eval(_\w+)?\s+(instant(\s+at\s+\S+)?|range\s+from\s+\S+\s+to\s+\S+\s+step\s+\S+)\s+(?<query>.+)$")]
    private static partial Regex Evaluation();

    [GeneratedRegex(@"^\t\t\tin:", RegexOptions.Multiline)]
    private static partial Regex InField();

    [GeneratedRegex(@"^\t\t\tout:", RegexOptions.Multiline)]
    private static partial Regex OutField();
}
