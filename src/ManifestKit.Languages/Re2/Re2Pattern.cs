namespace ManifestKit.Languages.Re2;

/// <summary>A pattern in RE2 syntax, as Prometheus and Alertmanager use it: it matches a whole text; <c>.</c> also a line break.</summary>
/// <remarks>
/// <code>
/// var parsed = Re2Pattern.Parse("api|web-[0-9]+");
/// bool? known = parsed.Value.IsMatch("web-1");
/// </code>
/// See <see href="https://github.com/google/re2/wiki/Syntax">RE2 syntax</see>.
/// </remarks>
public sealed class Re2Pattern
{
    private readonly Re2Node _root;

    internal Re2Pattern(string text, Re2Node root)
    {
        Text = text;
        _root = root;
    }

    /// <summary>The pattern as written.</summary>
    public string Text { get; }

    /// <summary>Whether the empty text matches.</summary>
    public bool MatchesEmpty => _root.IsNullable;

    /// <summary>Whether every text matches, as with <c>.*</c>.</summary>
    public bool MatchesEverything => _root.WithoutGroups() is Re2Repeat { Minimum: 0, Maximum: null } repeat
        && repeat.Operand.WithoutGroups() is Re2AnyCharacter { ExceptLineBreak: false };

    /// <summary>Whether it starts with <c>^</c>, which changes nothing since the whole text must match.</summary>
    public bool StartsWithAnchor => Re2Anchors.StartsWithAnchor(_root);

    /// <summary>Whether it ends with <c>$</c>, which changes nothing since the whole text must match.</summary>
    public bool EndsWithAnchor => Re2Anchors.EndsWithAnchor(_root);

    /// <summary>All texts that match, when they are few and written out, as in <c>api|web-(1|2)</c>; otherwise null.</summary>
    public IReadOnlyList<string>? FiniteMatches() => Re2Finite.Enumerate(_root);

    /// <summary>Whether a whole text matches. Takes time linear in the text.</summary>
    /// <returns>Null when it cannot be told: the pattern is very large, or has a class by script such as <c>\p{Greek}</c>.</returns>
    public bool? IsMatch(string text) => Re2Matcher.IsMatch(_root, text ?? throw new ArgumentNullException(nameof(text)));

    /// <summary>Reads a pattern. Never throws on bad text.</summary>
    /// <param name="text">A pattern, without delimiters.</param>
    /// <returns>The pattern, or the first thing that RE2 would reject in it.</returns>
    public static Parsed<Re2Pattern> Parse(string text)
    {
        var (root, error) = Re2Parser.Parse(text ?? throw new ArgumentNullException(nameof(text)));
        return error is null ? Parsed.Valid(new Re2Pattern(text, root)) : Parsed.Of<Re2Pattern>(null, [error]);
    }

    /// <summary>The text in a form that matches exactly itself.</summary>
    public static string Escape(string text) => Re2Escaping.Escape(text ?? throw new ArgumentNullException(nameof(text)));

    /// <inheritdoc/>
    public override string ToString() => Text;
}
