namespace ManifestKit.Languages.Nginx;

/// <summary>Checks the condition of <c>if</c>: a variable, a comparison with one, or a test of a file.</summary>
/// <remarks>See <see href="https://nginx.org/en/docs/http/ngx_http_rewrite_module.html#if">if</see>.</remarks>
internal static class ConditionChecks
{
    private static readonly string[] Comparisons = ["=", "!=", "~", "~*", "!~", "!~*"];

    private static readonly string[] FileTests = ["-f", "-d", "-e", "-x", "!-f", "!-d", "!-e", "!-x"];

    public static void Check(NginxDirective directive, NginxProblemList problems)
    {
        if (Error(directive.Arguments, out var at) is { } error) problems.AddAt(NginxProblemKind.InvalidValue, directive, at, error);
    }

    private static string? Error(IReadOnlyList<string> arguments, out int at)
    {
        at = 0;
        if (!arguments[0].StartsWith("(", StringComparison.Ordinal)) return $"Found '{arguments[0]}'; expected a condition in parentheses.";

        at = arguments.Count - 1;
        if (!arguments[at].EndsWith(")", StringComparison.Ordinal)) return $"Found '{arguments[at]}' at the end of the condition; expected ')'.";

        var words = Words(arguments, out var offset);
        at = Math.Min(offset, arguments.Count - 1);
        if (words.Count == 0) return "Found an empty condition; expected a variable, a comparison or a test of a file.";

        if (words[0].Length > 1 && words[0][0] == '$') return ComparisonError(words, ref at);
        if (!FileTests.Contains(words[0])) return $"Found '{words[0]}'; expected a variable such as $host, or {string.Join(", ", FileTests)}.";
        return words.Count == 2 ? null : $"Found {words.Count - 1} values behind '{words[0]}'; expected one, the path.";
    }

    private static string? ComparisonError(IReadOnlyList<string> words, ref int at)
    {
        if (words[0].Skip(1).Any(static letter => !Ascii.IsLetterOrDigit(letter) && letter != '_'))
            return $"Found '{words[0]}'; expected a variable alone. Write spaces around the operator.";
        if (words.Count == 1) return null;

        at++;
        if (words.Count == 2) return $"Found nothing behind '{words[1]}'; expected a value.";
        if (!Comparisons.Contains(words[1])) return $"Found '{words[1]}'; expected one of {string.Join(", ", Comparisons)}.";
        at++;
        return words.Count == 3 ? null : $"Found {words.Count - 2} values behind '{words[1]}'; expected one. Quote a value that holds spaces.";
    }

    // The parentheses may touch the first and the last word, or stand alone.
    private static List<string> Words(IReadOnlyList<string> arguments, out int offset)
    {
        var words = arguments.ToList();
        words[words.Count - 1] = words[words.Count - 1].Substring(0, words[words.Count - 1].Length - 1);
        offset = 0;
        if (words[0].Length > 0) words[0] = words[0].Substring(1);
        if (words[words.Count - 1].Length == 0) words.RemoveAt(words.Count - 1);
        if (words.Count > 0 && words[0].Length == 0)
        {
            words.RemoveAt(0);
            offset = 1;
        }

        return words;
    }
}
