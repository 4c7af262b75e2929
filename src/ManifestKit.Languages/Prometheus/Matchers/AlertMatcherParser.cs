namespace ManifestKit.Languages.Prometheus;

/// <summary>Alertmanager's UTF-8 grammar: names and values are words without reserved characters, or texts in double quotes.</summary>
internal sealed class AlertMatcherParser(string text)
{
    private const string Reserved = "{}!=~,\\\"'`";

    private int position;
    private SyntaxError? error;

    public static Parsed<AlertMatcher> ParseOne(string text)
    {
        var parser = new AlertMatcherParser(text);
        parser.SkipBlanks();
        if (parser.position < text.Length && text[parser.position] == '{')
            parser.Fail(parser.position, parser.position + 1, "Braces cannot surround a single matcher. Write it without them.");
        var matcher = parser.Matcher();
        parser.ExpectEnd();
        return Result(matcher, parser.error);
    }

    public static Parsed<IReadOnlyList<AlertMatcher>> ParseList(string text)
    {
        var parser = new AlertMatcherParser(text);
        var matchers = parser.Matchers();
        parser.ExpectEnd();
        return Result<IReadOnlyList<AlertMatcher>>(matchers, parser.error);
    }

    private static Parsed<T> Result<T>(T? value, SyntaxError? error)
        where T : class
        => error is null ? Parsed.Valid(value!) : Parsed.Of(value, [error]);

    private List<AlertMatcher> Matchers()
    {
        var matchers = new List<AlertMatcher>();
        var open = Take('{');
        SkipBlanks();
        while (error is null && position < text.Length && text[position] != '}')
        {
            if (Matcher() is { } matcher)
                matchers.Add(matcher);
            if (!Take(','))
                break;
            SkipBlanks();
        }

        var close = position;
        if (Take('}') && !open)
            Fail(close, close + 1, "'}' closes nothing. Begin the list with '{'.");
        else if (open && (close == position || text[position - 1] != '}'))
            Fail(position, Math.Min(text.Length, position + 1), $"Found {Found.At(text, position)}; expected ',' or '}}'.");
        return matchers;
    }

    private AlertMatcher? Matcher()
    {
        var name = Word("a label name");
        SkipBlanks();
        var length = AlertMatcher.OperatorAt(text, position, out var op);
        if (length == 0)
            Fail(position, Math.Min(text.Length, position + 1), $"Found {Found.At(text, position)}; expected =, !=, =~ or !~ after the label name.");
        position = Math.Min(text.Length, position + length);
        SkipBlanks();
        var start = position;
        var value = Word("a value");
        if (error is not null)
            return null;
        var matcher = AlertMatcher.Create(name, op, value, TextSpan.FromBounds(start, position));
        error = matcher.Success ? null : matcher.Errors[0];
        return matcher.ValueOrDefault;
    }

    private string Word(string expected)
    {
        SkipBlanks();
        var start = position;
        if (error is not null)
            return "";
        if (start < text.Length && text[start] == '"')
        {
            var value = GoUnquote.Read(text, start, out position, out var unquoted);
            error = unquoted;
            if (value.Length == 0 && expected == "a label name")
                Fail(start, position, "Found an empty label name; expected at least one character.");
            return value;
        }

        while (position < text.Length && !char.IsWhiteSpace(text[position]) && Reserved.IndexOf(text[position]) < 0)
            position++;
        if (position == start)
            Fail(start, Math.Min(text.Length, start + 1), $"Found {Found.At(text, start)}; expected {expected}. Write {Reserved} in double quotes only.");
        return text.Substring(start, position - start);
    }

    private bool Take(char c)
    {
        SkipBlanks();
        if (error is not null || position >= text.Length || text[position] != c)
            return false;
        position++;
        return true;
    }

    private void ExpectEnd()
    {
        SkipBlanks();
        if (position < text.Length)
            Fail(position, text.Length, $"Found {Found.Quote(text.Substring(position))}; expected the end of the matcher. Write a value with such characters in double quotes.");
    }

    private void SkipBlanks()
    {
        while (position < text.Length && char.IsWhiteSpace(text[position]))
            position++;
    }

    private void Fail(int start, int end, string message) => error ??= new SyntaxError(TextSpan.FromBounds(start, end), message);
}
