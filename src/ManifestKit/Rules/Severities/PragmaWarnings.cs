namespace ManifestKit.Rules;

/// <summary>The lines of a source that switch warnings off and on again.</summary>
/// <seealso href="https://learn.microsoft.com/dotnet/csharp/language-reference/preprocessor-directives#pragma-warning"/>
internal sealed class PragmaWarnings
{
    private readonly List<(int Line, bool Disables, string[] Ids)> _pragmas = [];

    public PragmaWarnings(IReadOnlyList<string> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].AsSpan().TrimStart().StartsWith("#") && Words(lines[i]) is ["#pragma" or "pragma", "warning", "disable" or "restore", ..] words)
                _pragmas.Add((i + 1, words[2] == "disable", words[3..]));
        }
    }

    /// <summary>Whether an id is switched off in a line. A directive without ids is about all of them.</summary>
    public bool AreDisabled(string id, int line)
    {
        var isDisabled = false;
        foreach (var (_, disables, ids) in _pragmas.TakeWhile(pragma => pragma.Line < line))
        {
            if (ids.Length == 0 || ids.Contains(id, StringComparer.OrdinalIgnoreCase))
                isDisabled = disables;
        }

        return isDisabled;
    }

    private static string[] Words(string line)
    {
        var comment = line.IndexOf("//", StringComparison.Ordinal);
        var words = (comment < 0 ? line : line[..comment]).Split([' ', '\t', ','], StringSplitOptions.RemoveEmptyEntries);
        return words is ["#", .. var rest] ? rest : words;
    }
}
