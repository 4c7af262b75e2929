namespace ManifestKit.Languages.JsonSchema.Cel;

/// <summary>Checks the syntax of expressions in CEL, in which custom resources state rules. They are not evaluated.</summary>
/// <remarks>Reference: https://kubernetes.io/docs/reference/using-api/cel/.</remarks>
internal sealed class CelSyntax
{
    private const int MaximumDepth = 100;

    private static readonly string[][] Operators = [["||"], ["&&"], ["<", "<=", ">", ">=", "==", "!=", "in"], ["+", "-"], ["*", "/", "%"]];

    private readonly string _text;
    private readonly CelLexer _lexer;
    private CelToken _token;
    private SyntaxError? _error;
    private int _depth;

    private CelSyntax(string text)
    {
        _text = text;
        _lexer = new CelLexer(text);
        Advance();
    }

    /// <summary>The first error; null if there is none.</summary>
    public static SyntaxError? Check(string text)
    {
        var syntax = new CelSyntax(text);
        syntax.Expression();
        if (syntax._token.Kind != CelTokenKind.End)
            syntax.FailHere("an operator or the end");
        return syntax._error;
    }

    private void Expression()
    {
        if (++_depth > MaximumDepth)
            Fail(_token.Start, $"The expression nests deeper than {MaximumDepth}. Split it into several rules.");
        Operation(0);
        if (Take("?"))
        {
            Operation(0);
            Expect(":");
            Expression();
        }

        _depth--;
    }

    private void Operation(int level)
    {
        if (level == Operators.Length)
        {
            Unary();
            return;
        }

        Operation(level + 1);
        while (_error is null && Operators[level].Contains(_token.Text) && _token.Kind != CelTokenKind.Value)
        {
            Advance();
            Operation(level + 1);
        }
    }

    private void Unary()
    {
        while (_token is { Kind: CelTokenKind.Sign, Text: "!" or "-" })
            Advance();
        Primary();
        while (_error is null)
        {
            if (Take("."))
                Selection();
            else if (Take("["))
                Index();
            else
                return;
        }
    }

    private void Selection()
    {
        Take("?");
        Name();
        if (Take("("))
            Items(")");
    }

    private void Index()
    {
        Take("?");
        Expression();
        Expect("]");
    }

    private void Primary()
    {
        if (_token.Kind == CelTokenKind.Value)
        {
            Advance();
        }
        else if (_token.Kind == CelTokenKind.Name && _token.Text != "in")
        {
            Advance();
            if (Take("("))
                Items(")");
        }
        else if (Take("."))
        {
            Selection();
        }
        else if (Take("("))
        {
            Expression();
            Expect(")");
        }
        else if (Take("["))
        {
            Items("]");
        }
        else if (Take("{"))
        {
            Entries();
        }
        else
        {
            FailHere("a value, a name or '('");
        }
    }

    private void Items(string close)
    {
        if (Take(close))
            return;
        do
        {
            if (close == "]" && Take(close))
                return;
            Take("?");
            Expression();
        }
        while (Take(","));
        Expect(close, "',' or ");
    }

    private void Entries()
    {
        do
        {
            if (Take("}"))
                return;
            Take("?");
            Expression();
            Expect(":");
            Expression();
        }
        while (Take(","));
        Expect("}", "',' or ");
    }

    private void Name()
    {
        if (_token.Kind == CelTokenKind.Name)
            Advance();
        else
            FailHere("a name");
    }

    private bool Take(string sign)
    {
        if (_error is not null || _token.Kind != CelTokenKind.Sign || _token.Text != sign)
            return false;
        Advance();
        return true;
    }

    private void Expect(string sign, string before = "")
    {
        if (!Take(sign))
            FailHere($"{before}'{sign}'");
    }

    private void Advance()
    {
        _token = _lexer.Next();
        if (_lexer.Problem is { } problem)
            Fail(_token.Start, problem);
    }

    private void FailHere(string expected)
        => Fail(_token.Start, $"Found {(_token.Kind == CelTokenKind.End ? "the end of the rule" : Found.Quote(_token.Text))}; expected {expected}.");

    private void Fail(int start, string message)
    {
        if (_error is not null)
            return;
        _error = new SyntaxError(new TextSpan(start, Math.Max(_token.Text.Length, start < _text.Length ? 1 : 0)), message);

        // Nothing behind an error is read.
        _token = new CelToken(CelTokenKind.End, "", _text.Length);
    }
}
