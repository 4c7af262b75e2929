using System.Text;
using ManifestKit.Languages.Re2;

namespace ManifestKit.Languages.Prometheus;

/// <summary>A matcher of Alertmanager's routes, inhibitions and silences: <c>severity="critical"</c>, <c>job=~"api|web"</c>.</summary>
/// <remarks>See <see href="https://prometheus.io/docs/alerting/latest/configuration/#matcher">Matcher</see>.</remarks>
public sealed record AlertMatcher
{
    private static readonly string[] Symbols = ["=", "!=", "=~", "!~"];

    /// <summary>A matcher.</summary>
    /// <param name="name">The label.</param>
    /// <param name="op">How its value is compared.</param>
    /// <param name="value">The value or regular expression, without quotes.</param>
    public AlertMatcher(string name, MatchOperator op, string value)
    {
        Name = name;
        Operator = op;
        Value = value;
    }

    /// <summary>The label.</summary>
    public string Name { get; }

    /// <summary>How the label's value is compared.</summary>
    public MatchOperator Operator { get; }

    /// <summary>The value or regular expression, without quotes.</summary>
    public string Value { get; }

    /// <summary>Whether the value is a regular expression, in RE2's syntax and anchored at both ends.</summary>
    public bool IsRegex => Operator is MatchOperator.Matches or MatchOperator.DoesNotMatch;

    /// <summary>Reads one matcher with Alertmanager's UTF-8 parser, the default since 0.27.</summary>
    public static Parsed<AlertMatcher> Parse(string text) => AlertMatcherParser.ParseOne(text);

    /// <summary>Reads matchers between braces, separated by commas; the braces may be left out.</summary>
    public static Parsed<IReadOnlyList<AlertMatcher>> ParseList(string text) => AlertMatcherParser.ParseList(text);

    /// <summary>Reads one matcher as Alertmanager before 0.27 did: legacy label names, values with or without quotes.</summary>
    public static Parsed<AlertMatcher> ParseClassic(string text) => ClassicMatcherParser.Parse(text);

    /// <summary>The form that both parsers read alike: a plain name, the operator, and the value in quotes.</summary>
    public override string ToString()
    {
        var text = new StringBuilder(LabelName.IsPlain(Name) ? Name : GoQuote.Quote(Name));
        return text.Append(Symbols[(int)Operator]).Append(GoQuote.Quote(Value)).ToString();
    }

    /// <summary>A matcher whose regular expression, if it has one, is valid.</summary>
    internal static Parsed<AlertMatcher> Create(string name, MatchOperator op, string value, TextSpan span)
    {
        var matcher = new AlertMatcher(name, op, value);
        if (!matcher.IsRegex)
            return Parsed.Valid(matcher);
        var regex = Re2Pattern.Parse(value);
        return regex.Success
            ? Parsed.Valid(matcher)
            : Parsed.Of(matcher, [new SyntaxError(span, "The regular expression is not valid: " + regex.Errors[0].Message)]);
    }

    /// <summary>The operator at an index and its length; the length is 0 if there is none.</summary>
    internal static int OperatorAt(string text, int index, out MatchOperator op)
    {
        op = default;
        if (index >= text.Length)
            return 0;
        var next = index + 1 < text.Length ? text[index + 1] : '\0';
        (op, var length) = (text[index], next) switch
        {
            ('=', '~') => (MatchOperator.Matches, 2),
            ('!', '~') => (MatchOperator.DoesNotMatch, 2),
            ('!', '=') => (MatchOperator.NotEqual, 2),
            ('=', _) => (MatchOperator.Equal, 1),
            _ => (default, 0),
        };
        return length;
    }
}
