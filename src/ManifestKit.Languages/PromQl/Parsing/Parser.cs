using ManifestKit.Languages.PromQl.Checking;

namespace ManifestKit.Languages.PromQl.Parsing;

/// <summary>Builds the tree by recursive descent. Reports errors and goes on where it can.</summary>
internal sealed partial class Parser
{
    /// <summary>How deep parentheses, calls, signs and powers may nest.</summary>
    private const int MaximumNesting = 250;

    /// <summary>How high a tree may grow; a chain of operators is as high as it is long.</summary>
    private const int MaximumHeight = 1000;

    private readonly string _text;
    private readonly PromQlOptions _options;
    private readonly ErrorList _errors;
    private readonly Lexer _lexer;
    private Token _token;
    private int _previousEnd;
    private int _nesting;

    private Parser(string text, PromQlOptions options, ErrorList errors)
    {
        _text = text;
        _options = options;
        _errors = errors;
        _lexer = new Lexer(text, errors);
        _token = _lexer.Next();
    }

    public static Parsed<PromQlExpression> Parse(string text, PromQlOptions options)
    {
        var errors = new ErrorList();
        var expression = new Parser(text, options, errors).ParseWholeText();
        new TypeChecker(errors).Check(expression);
        if (options.NameScheme == Prometheus.NameScheme.Legacy)
            LegacyNameChecker.Check(expression, errors);
        return Parsed.Of(expression, errors.InOrder());
    }

    private PromQlExpression ParseWholeText()
    {
        if (_token.Kind == TokenKind.EndOfText)
        {
            _errors.Add(_token.Span, "Found an empty expression; expected one such as a metric name.");
            return new MissingExpression(_token.Span);
        }

        var expression = ParseExpression();
        while (_token.Kind != TokenKind.EndOfText)
        {
            ReportRest();
            // Something that is no operator but was meant as one has an operand behind it.
            if (!_token.Kind.StartsOperand())
                Advance();
            if (_token.Kind.StartsOperand())
                ParseExpression();
        }

        return expression;
    }

    private void ReportRest()
    {
        var expected = _token.Kind switch
        {
            TokenKind.RightParen or TokenKind.RightBracket or TokenKind.RightBrace => "an opening bracket before it. Remove it, or add the opening one",
            TokenKind.Assign => "an operator. Write '==' to compare",
            TokenKind.By or TokenKind.Without => "an operator. 'by' and 'without' belong behind an aggregation such as sum(...)",
            _ => "an operator such as '+', or the end",
        };
        ReportUnexpected("behind the expression", expected);
    }

    private void Advance()
    {
        _previousEnd = _token.End;
        _token = _lexer.Next();
    }

    private bool TryTake(TokenKind kind)
    {
        if (_token.Kind != kind)
            return false;
        Advance();
        return true;
    }

    private void ReportUnexpected(string where, string expected)
    {
        if (_token.Kind != TokenKind.Invalid)
            _errors.Add(_token.Span, $"Found {Describe(_token)} {where}; expected {expected}.");
    }

    private string Describe(Token token)
    {
        const int Longest = 20;
        if (token.Kind == TokenKind.EndOfText)
            return "the end of the text";
        var written = _text.Substring(token.Start, token.End - token.Start);
        if (written.Length > Longest)
            written = written.Substring(0, char.IsHighSurrogate(written[Longest - 1]) ? Longest - 1 : Longest) + "...";
        return token.Kind switch
        {
            TokenKind.String => $"the text {written}",
            TokenKind.Number => $"the number {written}",
            TokenKind.Duration => $"the duration {written}",
            _ => $"'{written}'",
        };
    }

    /// <summary>Whether one more level of nesting is allowed; every call that gives true needs a <see cref="Leave"/>.</summary>
    private bool TryEnter()
    {
        if (_nesting < MaximumNesting)
        {
            _nesting++;
            return true;
        }

        Abort(_token.Span, $"The expression nests deeper than {MaximumNesting} levels. Split it into recording rules.");
        return false;
    }

    private void Leave() => _nesting--;

    private void Abort(TextSpan span, string message)
    {
        _errors.Add(span, message);
        _lexer.Stop();
        Advance();
    }

    private TextSpan SpanFrom(int start) => TextSpan.FromBounds(start, Math.Max(start, _previousEnd));

    private string TextOf(Token token) => _text.Substring(token.Start, token.End - token.Start);
}
