using System.Diagnostics.CodeAnalysis;
using System.Text.RegularExpressions;

namespace ManifestKit.Languages.JsonSchema.Patterns;

/// <summary>A regular expression of ECMA-262, as JSON Schema uses them: unanchored, and by Unicode code points.</summary>
internal sealed class EcmaPattern
{
    /// <summary><c>RegexOptions.NonBacktracking</c>, which .NET 7 and later have, and netstandard2.0 does not name.</summary>
    private const RegexOptions NonBacktracking = (RegexOptions)1024;

    /// <summary>Only what cannot do without backtracking may run out of it: look-around, back-references, older runtimes.</summary>
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(1);

    private readonly string _source;
    private readonly Regex _regex;

    private EcmaPattern(string source, Regex regex)
    {
        _source = source;
        _regex = regex;
    }

    public static bool TryCreate(string source, [NotNullWhen(true)] out EcmaPattern? pattern, out string problem)
    {
        pattern = null;
        if (!EcmaTranslator.TryTranslate(source, out var translated, out problem))
            return false;
        try
        {
            pattern = new EcmaPattern(source, Build(translated));
            return true;
        }
        catch (ArgumentException exception)
        {
            problem = exception.Message;
            return false;
        }
    }

    /// <summary>Whether the pattern occurs in a text; a search that takes more than a second counts as none.</summary>
    public bool IsMatch(string text)
    {
        try
        {
            return _regex.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return false;
        }
    }

    public override string ToString() => _source;

    private static Regex Build(string translated)
    {
        try
        {
            return new Regex(translated, RegexOptions.CultureInvariant | NonBacktracking);
        }
        catch (NotSupportedException)
        {
            return new Regex(translated, RegexOptions.CultureInvariant, Timeout);
        }
        catch (ArgumentOutOfRangeException)
        {
            return new Regex(translated, RegexOptions.CultureInvariant, Timeout);
        }
    }
}
